package isoscope.fit.method;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FittedCard;
import isoscope.fit.Predictions;
import isoscope.fit.Refitter;
import isoscope.fit.resample.Resampler;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.sheet.Forms;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The data-constrained law of Muennighoff et al. 2023 (arXiv 2305.16264, section 3.1) by Huber on log-residuals, all
/// seven parameters at once. The paper holds α = β and the first five at what unrepeated runs gave: pin them for that.
public final class DataConstrained implements FitMethod {
    /// The parameters of the law. R_D and R_N are infinite where repeating, or an excess of parameters, costs nothing; R_N is left
    /// off its card where no run has parameters in excess.
    private static final List<String> PARAMETERS =
            List.of("E", "A", "B", "alpha", "beta", "R_D", "R_N");

    private static final String FORMULA = "L(N, D, U) = E + A/N′^α + B/D′^β";

    /// One more than the law has parameters.
    private static final int MIN_RUNS = 8;

    /// Share by which a run must see more tokens than it has different ones to count as repeating.
    private static final double REPEATED = 1.01;

    /// A decay beyond this many repetitions is none.
    private static final double NO_DECAY = 1e5;

    /// Beyond these, only runs that do not determine a parameter have it. A decay has no upper end: it is none then.
    private static final Map<String, Bounds> BOUNDS =
            Map.of(
                    "alpha", new Bounds(1e-3, 20),
                    "beta", new Bounds(1e-3, 20),
                    "R_D", new Bounds(1e-2, Double.POSITIVE_INFINITY),
                    "R_N", new Bounds(1e-2, Double.POSITIVE_INFINITY));

    private static final double NONE = Double.POSITIVE_INFINITY;

    private static final String FORM = "data-constrained";

    /// Loss, in nats, too small to tell from none.
    private static final double NEGLIGIBLE = 1e-6;

    @Override
    public String id() {
        return "data-constrained";
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public String title() {
        return "Data-constrained, repeated tokens";
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return refitters(problem, around, () -> false).get();
    }

    /// Every resample is searched from each valley of the runs themselves.
    @Override
    public Supplier<Refitter> refitters(FitProblem problem, Law around, BooleanSupplier cancelled) {
        FitProblem near = problem.near(around);
        List<double[]> starts =
                isOwn(around)
                        ? DataConstrainedStarts.ofValleys(around, valleys(problem, cancelled))
                        : List.of();
        Refitter refitter =
                times ->
                        fit(
                                                near.withRuns(
                                                        Resampler.taken(problem.runs(), times)),
                                                starts,
                                                () -> false)
                                        instanceof Fitted fitted
                                ? Optional.of(fitted.law())
                                : Optional.empty();
        return () -> refitter;
    }

    private static List<Minimum> valleys(FitProblem problem, BooleanSupplier cancelled) {
        FitProblem afresh =
                new FitProblem(
                        problem.data(),
                        problem.runs(),
                        problem.settings(),
                        problem.count(),
                        Optional.empty());
        return search(afresh).ends(DataConstrainedStarts.of(afresh, cancelled), cancelled);
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        return fit(problem, DataConstrainedStarts.of(problem, cancelled), cancelled);
    }

    private FitOutcome fit(FitProblem problem, List<double[]> starts, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        Optional<Refused> refused =
                check(problem.runs()).or(() -> SurfaceFit.refusal(problem.runs()));
        return refused.isPresent()
                ? refused.get()
                : Constraints.fit(
                        problem,
                        PARAMETERS,
                        BOUNDS,
                        held -> search(held, starts, start, cancelled));
    }

    private static Optional<Refused> check(List<Run> runs) {
        if (runs.stream().noneMatch(run -> run.conditions().uniqueTokens().isPresent())) {
            return Optional.of(
                    new Refused(
                            "no-unique-tokens",
                            "No run says how many of its tokens are different.",
                            "Add a column unique_tokens, or choose a method for runs without repetition."));
        }
        if (runs.stream().noneMatch(DataConstrained::repeats)) {
            return Optional.of(
                    new Refused(
                            "no-repetition",
                            "No run sees a token twice, so nothing says what repeating costs.",
                            "Add runs of several epochs, or choose a method for runs without repetition."));
        }
        return runs.size() >= MIN_RUNS
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-runs",
                                "The law has seven parameters and needs at least %d runs, found %d."
                                        .formatted(MIN_RUNS, runs.size()),
                                "Add runs, or include ones that are excluded."));
    }

    private static boolean repeats(Run run) {
        return run.tokens() > REPEATED * Predictions.training(run).uniqueTokens();
    }

    private static FormSearch search(FitProblem problem) {
        FitSettings settings = problem.settings();
        DataConstrainedForm form =
                new DataConstrainedForm(
                        Series.from(problem.runs(), run -> Math.log(run.parameters())),
                        Series.from(problem.runs(), run -> Math.log(run.tokens())),
                        Series.from(
                                problem.runs(),
                                run -> Math.log(Predictions.training(run).uniqueTokens())));
        return new FormSearch(
                form,
                Series.from(problem.runs(), run -> Math.log(run.loss())),
                new Huber(settings.huberDelta()),
                Constraints.heldLogs(settings, PARAMETERS));
    }

    private FitOutcome search(
            FitProblem problem, List<double[]> starts, long start, BooleanSupplier cancelled) {
        List<Minimum> ends =
                search(problem).ends(starts, cancelled).stream()
                        .filter(minimum -> isLaw(minimum.point()))
                        .toList();
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        return ends.isEmpty()
                ? new Refused(
                        "not-converged",
                        "The search did not settle on one law.",
                        "Exclude runs that diverged, or add runs with other numbers of epochs.")
                : fitted(problem, ends.getFirst(), start)
                        .saying(TwoValleys.among(ends, problem.runs().size()).stream().toList());
    }

    private static boolean isLaw(Series logs) {
        double[] values = logs.map(Math::exp).toArray();
        return values[0] >= 0
                && Double.isFinite(values[0])
                && IntStream.rangeClosed(1, 4)
                        .allMatch(i -> values[i] > 0 && Double.isFinite(values[i]))
                && values[5] > 0
                && values[6] > 0;
    }

    private Fitted fitted(FitProblem problem, Minimum minimum, long start) {
        Law law = law(problem, minimum.point().map(Math::exp));
        Goodness goodness = Goodness.of(problem.runs(), law);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Fitted(problem, id(), law, minimum.value(), goodness, seconds);
    }

    private static Law law(FitProblem problem, Series values) {
        ChinchillaSurface surface =
                new ChinchillaSurface(
                        values.get(0) < NEGLIGIBLE ? 0 : values.get(0),
                        values.get(1),
                        values.get(2),
                        values.get(3),
                        values.get(4));
        double repetition = decay(values.get(5));
        boolean excess =
                problem.settings().pinned().containsKey("R_N")
                        || problem.runs().stream().anyMatch(run -> isInExcess(run, surface));
        return law(
                problem,
                surface,
                repetition,
                excess ? OptionalDouble.of(decay(values.get(6))) : OptionalDouble.empty());
    }

    /// The decay that a search ended at: none where it is beyond what any run could tell.
    static double decay(double value) {
        return value > NO_DECAY ? NONE : value;
    }

    /// Whether the run's model is larger than its different tokens carry; without such runs nothing tells R_N*.
    private static boolean isInExcess(Run run, ChinchillaSurface surface) {
        double carried = surface.parametersFor(Predictions.training(run).uniqueTokens());
        return run.parameters() > carried;
    }

    private static Law law(
            FitProblem problem,
            ChinchillaSurface surface,
            double repetition,
            OptionalDouble excess) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("E", surface.irreducible());
        values.put("A", surface.a());
        values.put("B", surface.b());
        values.put("R_D", repetition);
        excess.ifPresent(decay -> values.put("R_N", decay));
        values.put("alpha", surface.alpha());
        values.put("beta", surface.beta());
        return Law.of(Forms.required(FORM), FittedCard.of(problem, FORMULA, values));
    }

    /// Whether a law is of the form of this method.
    static boolean isOwn(Law law) {
        return law.form().id().equals(FORM);
    }
}
