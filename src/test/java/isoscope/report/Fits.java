package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.DataConstrainedLaw;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanJointLaw;
import isoscope.law.KaplanSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.OneQuantityLaw;
import isoscope.law.PowerLaw;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Fits to write about.
final class Fits {
    static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private Fits() {}

    /// A result of the default method on scattered runs.
    ///
    /// @param resamples 0 for no intervals
    static FitResult found(String data, int resamples) {
        List<Run> runs = Sweeps.scattered(TRUTH, 40, .003, 5);
        FitProblem problem = new FitProblem(data, runs, FitSettings.STANDARD);
        FitMethod method = FitMethods.all().methods().getFirst();
        assertThat(method.fit(problem, () -> false)).isInstanceOf(Fitted.class);
        Fitted fitted = (Fitted) method.fit(problem, () -> false);
        return new FitResult(
                data, fitted, ensemble(problem, method, fitted, resamples), List.of("x-1"));
    }

    /// A result whose numbers are round.
    static FitResult round(String data) {
        LawCard card =
                card(
                        "fitted",
                        "L(N, D) = E + A/N^α + B/D^β",
                        "E=1.5 A=400.0 B=2000000.0 alpha=0.25 beta=0.75");
        return of(
                new ChinchillaLaw(card, new ChinchillaSurface(1.5, 400, 2e6, .25, .75)),
                "huber-lse",
                data);
    }

    /// A law of every form that fits have, the forms' odd cases among them.
    static Stream<Law> everyForm() {
        ChinchillaSurface surface = new ChinchillaSurface(0, 482.01, 2085.43, .3478, .3658);
        String five = "E=0.0 A=482.01 B=2085.43 alpha=0.3478 beta=0.3658";
        PowerLaw frontier = PowerLaw.ofScale(1.7, 3.1e17, .0931);
        PowerLaw ofSize = PowerLaw.ofScale(0, 8.8e13, .0763);
        PowerLaw ofData = PowerLaw.ofScale(1.123, 5.4e13, .0951);
        PowerLaw ofCompute = PowerLaw.ofScale(.3, 2.7e8 * 8.64e19, .05);
        return Stream.of(
                new ChinchillaLaw(card("surface", "L", five), surface),
                new FrontierLaw(card("split", "N*", "k=0.0873541 a=0.50123"), .0873541, .50123),
                new FrontierLaw(
                        card("frontier", "N*", "k=0.09 E=1.7 C_c=3.1E17 a=0.5 gamma=0.0931"),
                        .09,
                        .5,
                        Optional.of(frontier)),
                new KaplanJointLaw(
                        card("joint", "L", "N_c=6.4E13 D_c=1.8E13 alpha_N=0.076 alpha_D=0.103"),
                        new KaplanSurface(.076, .103, 6.4e13, 1.8e13)),
                new OneQuantityLaw(
                        card("loss-n", "L", "N_c=8.8E13 alpha_N=0.0763"),
                        Quantity.PARAMETERS,
                        ofSize),
                new OneQuantityLaw(
                        card("loss-d", "L", "E=1.123 D_c=5.4E13 alpha_D=0.0951"),
                        Quantity.TOKENS,
                        ofData),
                new OneQuantityLaw(
                        card("loss-c", "L", "E=0.3 C_c=" + ofCompute.scale() + " alpha_C=0.05"),
                        Quantity.COMPUTE,
                        ofCompute),
                new DataConstrainedLaw(
                        card("repeated", "L", five + " R_D=15.4"), surface, 15.4, INFINITE),
                new DataConstrainedLaw(
                        card("excess", "L", five + " R_N=5.3"), surface, INFINITE, 5.3));
    }

    /// A result with any law.
    static FitResult of(Law law, String method, String data) {
        FitProblem problem =
                new FitProblem(data, Sweeps.scattered(TRUTH, 8, 0, 1), FitSettings.STANDARD);
        Goodness goodness = new Goodness(.003, .007, .999, .01);
        return new FitResult(
                data,
                new Fitted(problem, method, law, .00125, goodness, .002),
                Optional.empty(),
                List.of());
    }

    /// A card such as fits have.
    ///
    /// @param parameters such as `E=1.5 A=400`
    static LawCard card(String id, String formula, String parameters) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String parameter : parameters.split(" ", -1)) {
            String[] pair = parameter.split("=", 2);
            values.put(pair[0], Double.valueOf(pair[1]));
        }
        return new LawCard(
                id,
                "Fitted",
                "fitted",
                formula,
                values,
                Map.of(),
                ParameterConvention.TOTAL,
                new ComputeRange(1e18, 3e21),
                new Source("runs.csv", "", "8 runs"));
    }

    private static Optional<Ensemble> ensemble(
            FitProblem problem, FitMethod method, Fitted fitted, int resamples) {
        if (resamples == 0) {
            return Optional.empty();
        }
        BootstrapSettings settings = new BootstrapSettings(resamples, 7, Scheme.CASES, .9);
        return Optional.of(
                new Bootstrap(method, settings, 1)
                        .around(problem, fitted, BootstrapProgress.NONE, () -> false));
    }
}
