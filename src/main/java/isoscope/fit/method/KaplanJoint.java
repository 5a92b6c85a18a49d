package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FittedCard;
import isoscope.fit.Refitter;
import isoscope.fit.resample.Refits;
import isoscope.fit.surface.SurfaceFit;
import isoscope.law.Law;
import isoscope.law.sheet.Forms;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import isoscope.quantity.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Kaplan's joint law, L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D (Kaplan et al. 2020, equation 1.5), by Huber on
/// log-residuals. It has no irreducible loss, so it belongs to runs far above theirs.
public final class KaplanJoint implements FitMethod {
    private static final List<String> PARAMETERS = List.of("N_c", "D_c", "alpha_N", "alpha_D");
    private static final String FORM = "kaplan-joint";
    private static final String FORMULA = "L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D";

    @Override
    public String id() {
        return "kaplan-joint";
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public String title() {
        return "Kaplan's joint L(N, D)";
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return Refits.plain(this, problem, around);
    }

    @Override
    public boolean usesHuberDelta() {
        return true;
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        Optional<Refused> refused = SurfaceFit.refusal(problem.runs());
        return refused.isPresent()
                ? refused.get()
                : Constraints.fit(problem, PARAMETERS, held -> search(held, start, cancelled));
    }

    private FitOutcome search(FitProblem problem, long start, BooleanSupplier cancelled) {
        Series sizes = Series.from(problem.runs(), run -> Math.log(run.parameters()));
        Series tokens = Series.from(problem.runs(), run -> Math.log(run.tokens()));
        Series losses = Series.from(problem.runs(), run -> Math.log(run.loss()));
        Optional<Minimum> lowest =
                new FormSearch(
                                new KaplanJointForm(sizes, tokens),
                                losses,
                                new Huber(problem.settings().huberDelta()),
                                Constraints.heldLogs(problem.settings(), PARAMETERS))
                        .lowest(starts(problem, sizes, tokens, losses), cancelled);
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        Optional<Surface> surface =
                lowest.map(minimum -> surface(minimum.point())).filter(KaplanJoint::isLaw);
        return surface.isPresent()
                ? fitted(problem, surface.get(), lowest.get().value(), start)
                : new Refused(
                        "not-converged",
                        "The search did not settle on one law.",
                        "Exclude runs that diverged, or fit a law with an irreducible loss.");
    }

    private static List<double[]> starts(
            FitProblem problem, Series sizes, Series tokens, Series losses) {
        return problem.near()
                .filter(law -> law.form().id().equals(FORM))
                .map(law ->
                        List.of(
                                logs(
                                        new Surface(
                                                law.constant("alpha_N"),
                                                law.constant("alpha_D"),
                                                law.constant("N_c"),
                                                law.constant("D_c")))))
                .orElseGet(() -> KaplanStarts.of(sizes, tokens, losses));
    }

    private static double[] logs(Surface surface) {
        return new double[] {
            Math.log(surface.nc()),
            Math.log(surface.dc()),
            Math.log(surface.alphaN()),
            Math.log(surface.alphaD())
        };
    }

    private static Surface surface(Series logs) {
        return new Surface(
                Math.exp(logs.get(2)),
                Math.exp(logs.get(3)),
                Math.exp(logs.get(0)),
                Math.exp(logs.get(1)));
    }

    private static boolean isLaw(Surface law) {
        return Series.of(law.alphaN(), law.alphaD(), law.nc(), law.dc()).min() > 0
                && Double.isFinite(law.nc() + law.dc() + law.alphaN() + law.alphaD());
    }

    private Fitted fitted(FitProblem problem, Surface surface, double objective, long start) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("N_c", surface.nc());
        values.put("D_c", surface.dc());
        values.put("alpha_N", surface.alphaN());
        values.put("alpha_D", surface.alphaD());
        Law law = Law.of(Forms.required(FORM), FittedCard.of(problem, FORMULA, values));
        Goodness goodness = Goodness.of(problem.runs(), law);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Fitted(problem, id(), law, objective, goodness, seconds);
    }

    /// The constants of a law.
    private record Surface(double alphaN, double alphaD, double nc, double dc) {}
}
