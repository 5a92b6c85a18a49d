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
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.numerics.Minimum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// The law of a form with the least sum of Huber losses of log-residuals, whatever the form: a formula of the loss over
/// parameters, tokens, compute, unique tokens and any columns of the file.
///
/// Constants in which the loss is linear are projected out while the search looks for the valleys; from the lowest of them
/// all constants are descended together, with exact derivatives.
///
/// @param title what people call it
/// @param form with a loss
/// @param free the constants that are fitted; the others have a value
public record FormMethod(String title, Form form, List<String> free) implements FitMethod {
    /// The id of the method.
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

    /// All constants are fitted.
    public FormMethod(String title, Form form) {
        this(title, form, form.constants().stream().map(Constant::name).toList());
    }

    /// The form of a law, of which some constants are fitted and the others stay as the law has them.
    ///
    /// @param free names of the constants that are fitted
    public static FormMethod of(Law law, List<String> free) {
        return new FormMethod(law.card().name(), FreedForm.of(law), free);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> parameters() {
        return form.constants().stream().map(Constant::name).toList();
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
        FitProblem held = problem.withSettings(held(problem.settings()));
        return new FormRefitter(FormQuestion.of(form, held), around);
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
        return new FitSettings(own.huberDelta(), pinned, own.bounds(), own.weighting());
    }

    private Optional<Refused> refusal(FitProblem problem) {
        return impossiblePin(problem.settings())
                .or(() ->
                        FormChecks.refusal(
                                problem,
                                FormQuestion.variables(form),
                                (int)
                                        free.stream()
                                                .filter(name ->
                                                        !problem.settings()
                                                                .pinned()
                                                                .containsKey(name))
                                                .count()));
    }

    private Optional<Refused> impossiblePin(FitSettings settings) {
        for (Constant constant : form.constants()) {
            Double pin = settings.pinned().get(constant.name());
            if (pin != null && !constant.allows(pin)) {
                return Optional.of(
                        new Refused(
                                "pin-out-of-range",
                                "%s cannot be %s.".formatted(constant.name(), pin),
                                "Hold it at a number from %s to %s."
                                        .formatted(constant.low(), constant.high())));
            }
        }
        return Optional.empty();
    }

    private FitOutcome search(FitProblem problem, long start, BooleanSupplier cancelled) {
        FormQuestion question = FormQuestion.of(form, problem);
        List<Minimum> ends = question.ends(problem.near(), cancelled);
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        if (ends.isEmpty()) {
            return undefined();
        }
        Distinction distinction = question.distinction(ends.getFirst());
        Optional<Refused> refused = distinction.refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        Law law = question.law(ends.getFirst());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Fitted(
                        problem,
                        id(),
                        law,
                        ends.getFirst().value(),
                        Goodness.of(problem.runs(), law),
                        seconds)
                .saying(question.warnings(ends.getFirst(), distinction));
    }

    private Refused undefined() {
        Definition loss = form.result(Form.LOSS).orElseThrow();
        return new Refused(
                "formula-undefined",
                "The formula %s gives some run no loss above 0, whatever its constants."
                        .formatted(loss.written().text()),
                "Look for a logarithm, a root or a power of a number below 0, and for columns that hold zeros.");
    }
}
