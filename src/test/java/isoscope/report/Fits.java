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
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
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

    private static final String COUNTS = "N counts parameters with embeddings, C = 6ND";

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
                data,
                fitted,
                ensemble(problem, method, fitted, resamples),
                Selection.without(List.of("x-1"), 41),
                COUNTS);
    }

    /// A result whose numbers are round.
    static FitResult round(String data) {
        LawCard card =
                card(
                        "fitted",
                        "L(N, D) = E + A/N^α + B/D^β",
                        "E=1.5 A=400.0 B=2000000.0 alpha=0.25 beta=0.75");
        return of(Laws.of("chinchilla", card), "huber-lse", data);
    }

    /// A law of every form that fits have, the forms' odd cases among them.
    static Stream<Law> everyForm() {
        String five = "E=0.0 A=482.01 B=2085.43 alpha=0.3478 beta=0.3658";
        double scale = 2.7e8 * 8.64e19;
        return Stream.of(
                Laws.of("chinchilla", card("surface", "L", five)),
                Laws.of("frontier", card("split", "N*", "k=0.0873541 a=0.50123")),
                Laws.of(
                        "frontier",
                        card("frontier", "N*", "k=0.09 E=1.7 C_c=3.1E17 a=0.5 gamma=0.0931")),
                Laws.of(
                        "kaplan-joint",
                        card("joint", "L", "N_c=6.4E13 D_c=1.8E13 alpha_N=0.076 alpha_D=0.103")),
                Laws.of("loss-of-parameters", card("loss-n", "L", "N_c=8.8E13 alpha_N=0.0763")),
                Laws.of("loss-of-tokens", card("loss-d", "L", "E=1.123 D_c=5.4E13 alpha_D=0.0951")),
                Laws.of(
                        "loss-of-compute",
                        card("loss-c", "L", "E=0.3 C_c=" + scale + " alpha_C=0.05")),
                Laws.of("data-constrained", card("repeated", "L", five + " R_D=15.4")),
                Laws.of("data-constrained", card("excess", "L", five + " R_N=5.3")));
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
                Selection.without(List.of(), 8),
                COUNTS);
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
                new Source("runs.csv", "", "8 runs"),
                "");
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
