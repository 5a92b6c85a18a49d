package isoscope.fit.form;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Refitter;
import isoscope.fit.Weighting;
import isoscope.fit.resample.Refits;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.numerics.Minimum;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The law of a form with the least sum of Huber losses of log-residuals, whatever the form: a formula of the loss over
/// parameters, tokens, compute, unique tokens and any columns of the file.
///
/// Constants in which the loss is linear are projected out while the search looks for the valleys; from the lowest of them
/// all constants are descended together, with exact derivatives.
///
/// @param id of a method of the program, or [#ID]
/// @param title the name people know it by
/// @param form with a loss
/// @param free the constants that are fitted; the others have a value, or the one of laws that lack them
/// @param rules of the method, beyond those of every form
public record FormMethod(String id, String title, Form form, List<String> free, FormRules rules)
        implements FitMethod {
    /// The id of the fit of a form that the user gives.
    public static final String ID = "form";

    /// Copies and checks the list.
    public FormMethod {
        free = List.copyOf(free);
        if (form.result(Form.LOSS).isEmpty()) {
            throw new IllegalArgumentException("expected a form with a loss, found none");
        }
        for (Constant constant : form.constants()) {
            if (!free.contains(constant.name())
                    && constant.value().isEmpty()
                    && constant.absent().isEmpty()) {
                throw new IllegalArgumentException("expected a value of " + constant.name());
            }
        }
    }

    /// The fit of a form that the user gives, by all its constants.
    public FormMethod(String title, Form form) {
        this(ID, title, form, names(form), FormRules.NONE);
    }

    /// A method of the program that fits all constants of a form.
    public FormMethod(String id, String title, Form form, FormRules rules) {
        this(id, title, form, names(form), rules);
    }

    private static List<String> names(Form form) {
        return form.constants().stream().map(Constant::name).toList();
    }

    /// The form of a law, of which some constants are fitted and the others stay as the law has them.
    ///
    /// @param free names of the constants that are fitted
    public static FormMethod of(Law law, List<String> free) {
        return new FormMethod(ID, law.card().name(), FreedForm.of(law), free, FormRules.NONE);
    }

    /// Those that are fitted, and those that have a value.
    @Override
    public List<String> parameters() {
        return form.constants().stream()
                .filter(constant -> free.contains(constant.name()) || constant.value().isPresent())
                .map(Constant::name)
                .toList();
    }

    @Override
    public boolean splits() {
        return form.splitsCompute();
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        FitProblem held = problem.withSettings(held(problem.settings()));
        return refusal(held)
                .<FitOutcome>map(refused -> refused)
                .orElseGet(() -> search(held, start, cancelled));
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return refitters(problem, around, () -> false).get();
    }

    /// Resamples are searched from the law and from the other valley of the runs, if they have one.
    @Override
    public Supplier<Refitter> refitters(FitProblem problem, Law around, BooleanSupplier cancelled) {
        if (rules.selects()) {
            return () -> Refits.plain(this, problem, around);
        }
        FormQuestion question =
                FormQuestion.of(this, problem.withSettings(held(problem.settings())));
        List<double[]> starts = question.starts(around, cancelled);
        return () -> new FormRefitter(question, starts, around);
    }

    /// Constants that are not fitted are pinned where they are.
    private FitSettings held(FitSettings settings) {
        FitSettings own = settings.only(parameters());
        Map<String, Double> pinned = new TreeMap<>(own.pinned());
        for (Constant constant : form.constants()) {
            if (!free.contains(constant.name())) {
                constant.value().ifPresent(value -> pinned.putIfAbsent(constant.name(), value));
            }
        }
        return new FitSettings(
                own.huberDelta(),
                pinned,
                own.bounds(),
                id.equals(ID) ? own.weighting() : new Weighting.Equal());
    }

    private Optional<Refused> refusal(FitProblem problem) {
        Set<String> pinned = problem.settings().pinned().keySet();
        int fitted = (int) free.stream().filter(name -> !pinned.contains(name)).count();
        return rules.ofRuns(problem.runs())
                .or(() -> FormChecks.impossible(form, problem.settings()))
                .or(() -> FormChecks.refusal(problem, FormQuestion.variables(form), fitted));
    }

    private FitOutcome search(FitProblem problem, long start, BooleanSupplier cancelled) {
        FormQuestion question = FormQuestion.of(this, problem);
        List<Minimum> ends = question.ends(problem.near(), cancelled);
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        if (ends.isEmpty()) {
            return undefined();
        }
        Minimum lowest = ends.getFirst();
        Law law = question.law(lowest);
        Distinction distinction = question.distinction(lowest);
        Optional<Refused> refused =
                rules.ofLaw(law, rules.points(problem.runs())).or(distinction::refusal);
        return refused.isPresent()
                ? refused.get()
                : fitted(problem, law, lowest.value(), start)
                        .saying(question.warnings(ends, distinction));
    }

    private Fitted fitted(FitProblem problem, Law law, double objective, long start) {
        List<Run> points = rules.points(problem.runs());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Fitted(problem, id, law, objective, Goodness.of(points, law), seconds)
                .using(points.stream().map(Run::id).distinct().toList());
    }

    private Refused undefined() {
        Definition loss = form.result(Form.LOSS).orElseThrow();
        return new Refused(
                "formula-undefined",
                Words.of(
                        "The formula %s gives no loss above 0 for some run, whatever its constants.",
                        loss.written().text()),
                Words.of(
                        "Look for a logarithm, a root or a power of a number below 0, and for columns that hold zeros."));
    }
}
