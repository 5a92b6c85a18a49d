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
import isoscope.fit.Refitter;
import isoscope.fit.frontier.EnvelopePoint;
import isoscope.fit.frontier.PowerLawFit;
import isoscope.fit.resample.Refits;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.PowerLaw;
import isoscope.law.sheet.Forms;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/// Kaplan's laws of one quantity, L(x) = (x_c/x)^α (Kaplan et al. 2020, equations 1.1 to 1.3), or with an irreducible
/// term, L(x) = E + (x_c/x)^α (Henighan et al. 2020, equation 1.1), by Huber on log-residuals.
///
/// L(N) and L(D) are fitted to every run, so they say what they should only where the other quantity does not bind: for
/// L(N), leave out runs that are short of data. L(C) is fitted to the points of the lower [Envelope], where compute is
/// well split.
public final class KaplanOneQuantity implements FitMethod {
    /// The law's exponent must be between these for its x_c to mean something.
    private static final Bounds EXPONENTS = new Bounds(1e-3, 20);

    /// Loss, in nats, too small to tell from none.
    private static final double NEGLIGIBLE = 1e-6;

    /// Where a descent begins whose least squares say "none".
    private static final double SMALL_START = 1e-3;

    /// Shares of the lowest loss at which the floor is put to start from.
    private static final double[] FLOORS = {.1, .5, .8, .95};

    private final Quantity quantity;
    private final boolean floored;
    private final List<String> names;

    /// A law of one quantity.
    ///
    /// @param quantity parameters, tokens or compute
    /// @param floored whether the law has an irreducible term
    public KaplanOneQuantity(Quantity quantity, boolean floored) {
        this.quantity = quantity;
        this.floored = floored;
        names = List.of("E", quantity.symbol() + "_c", "alpha_" + quantity.symbol());
    }

    @Override
    public String id() {
        return "kaplan-%s%s"
                .formatted(quantity.symbol().toLowerCase(Locale.ROOT), floored ? "-floor" : "");
    }

    @Override
    public List<String> parameters() {
        return floored ? names : names.subList(1, 3);
    }

    @Override
    public String title() {
        String law =
                "Kaplan's L(%s)%s".formatted(quantity.symbol(), floored ? " with a floor" : "");
        return switch (quantity) {
            case PARAMETERS -> law + ", where data does not bind";
            case TOKENS -> law + ", where size does not bind";
            case COMPUTE, LOSS -> law + ", along the lower envelope";
        };
    }

    @Override
    public boolean splits() {
        return false;
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        LossPoints points = points(problem.runs());
        Optional<Refused> refused = points.check(quantity, floored ? 4 : 3);
        return refused.isPresent()
                ? refused.get()
                : Constraints.fit(
                        problem, parameters(), held -> search(held, points, start, cancelled));
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return Refits.plain(this, problem, around);
    }

    private LossPoints points(List<Run> runs) {
        return switch (quantity) {
            case PARAMETERS -> LossPoints.of(runs, Run::parameters);
            case TOKENS -> LossPoints.of(runs, Run::tokens);
            case COMPUTE, LOSS -> LossPoints.ofEnvelope(runs);
        };
    }

    private FitOutcome search(
            FitProblem problem, LossPoints points, long start, BooleanSupplier cancelled) {
        FitSettings settings = floored ? problem.settings() : problem.settings().withPinned("E", 0);
        Optional<Minimum> lowest =
                new FormSearch(
                                new OneQuantityForm(points.x().map(Math::log)),
                                points.loss().map(Math::log),
                                new Huber(settings.huberDelta()),
                                Constraints.heldLogs(settings, names))
                        .lowest(starts(problem, settings, points), cancelled);
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        Optional<PowerLaw> power = lowest.map(KaplanOneQuantity::power).filter(this::isLaw);
        if (power.isEmpty()) {
            return new Refused(
                    "loss-does-not-fall",
                    "The loss does not fall with %s as a power law in these runs."
                            .formatted(quantity.symbol()),
                    "Exclude runs that something else holds back, or add runs over a wider range.");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return fitted(problem, points, power.get(), lowest.get().value(), seconds);
    }

    private List<double[]> starts(FitProblem problem, FitSettings settings, LossPoints points) {
        Optional<Law> near = problem.near().filter(law -> law.form().id().equals(form()));
        if (near.isPresent()) {
            return List.of(logs(power(near.get())));
        }
        OptionalDouble scale = Constraints.held(settings, names.get(1));
        OptionalDouble exponent = Constraints.held(settings, names.get(2));
        List<OptionalDouble> floors = new ArrayList<>();
        floors.add(Constraints.held(settings, "E"));
        for (int i = 0; i < FLOORS.length && floors.getFirst().isEmpty(); i++) {
            floors.add(OptionalDouble.of(FLOORS[i] * points.loss().min()));
        }
        return floors.stream()
                .map(floor -> new PowerLawFit(floor, scale, exponent))
                .map(fit -> fit.through(points.x(), points.loss()))
                .filter(law -> law.coefficient() > 0)
                .map(KaplanOneQuantity::logs)
                .toList();
    }

    private static double[] logs(PowerLaw law) {
        double logScale = Math.log(law.coefficient()) / law.exponent();
        double floor = Math.max(law.floor(), SMALL_START);
        return new double[] {Math.log(floor), logScale, Math.log(law.exponent())};
    }

    private static PowerLaw power(Minimum minimum) {
        Series logs = minimum.point();
        double floor = Math.exp(logs.get(0));
        double exponent = Math.exp(logs.get(2));
        return new PowerLaw(
                floor < NEGLIGIBLE ? 0 : floor, Math.exp(exponent * logs.get(1)), exponent);
    }

    private boolean isLaw(PowerLaw law) {
        return law.exponent() > EXPONENTS.low()
                && law.exponent() < EXPONENTS.high()
                && law.scale() > 0
                && Double.isFinite(law.scale());
    }

    private Fitted fitted(
            FitProblem problem,
            LossPoints points,
            PowerLaw power,
            double objective,
            double seconds) {
        Map<String, Double> values = new LinkedHashMap<>();
        if (floored) {
            values.put("E", power.floor());
        }
        values.put(names.get(1), power.scale());
        values.put(names.get(2), power.exponent());
        String symbol = quantity.symbol();
        String formula = "L(x) = %s(x_c/x)^α_x".formatted(floored ? "E + " : "");
        LawCard card = FittedCard.of(problem, formula.replace("x", symbol), values);
        Goodness goodness = Goodness.ofLosses(points.loss(), points.x().map(power::loss));
        return new Fitted(
                        problem,
                        id(),
                        Law.of(Forms.required(form()), card),
                        objective,
                        goodness,
                        seconds)
                .using(used(problem.runs()));
    }

    /// The runs whose losses are the points.
    private List<String> used(List<Run> runs) {
        return switch (quantity) {
            case PARAMETERS, TOKENS -> runs.stream().map(Run::id).toList();
            case COMPUTE, LOSS ->
                    EnvelopePoint.lowest(runs).stream()
                            .map(EnvelopePoint::runId)
                            .distinct()
                            .toList();
        };
    }

    private String form() {
        return "loss-of-" + quantity.title().toLowerCase(Locale.ROOT);
    }

    private PowerLaw power(Law law) {
        return PowerLaw.ofScale(
                law.constant("E"), law.constant(names.get(1)), law.constant(names.get(2)));
    }
}
