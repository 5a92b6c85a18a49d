package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.Bootstrap;
import isoscope.fit.BootstrapSettings;
import isoscope.fit.BootstrapSettings.Scheme;
import isoscope.fit.Ensemble;
import isoscope.fit.FitMethod;
import isoscope.fit.FitMethods;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fits to write about.
final class Fits {
    static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

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
        return of(
                new ChinchillaLaw(
                        card(
                                "L(N, D) = E + A/N^α + B/D^β",
                                Map.of("E", 1.5),
                                "A",
                                400.,
                                "B",
                                2e6,
                                "alpha",
                                .25,
                                "beta",
                                .75),
                        new ChinchillaSurface(1.5, 400, 2e6, .25, .75)),
                "huber-lse",
                data);
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
    /// @param first the first parameter
    /// @param more names and values of the others, in turn
    static LawCard card(String formula, Map<String, Double> first, Object... more) {
        Map<String, Double> parameters = new java.util.LinkedHashMap<>(first);
        for (int i = 0; i < more.length; i += 2) {
            parameters.put((String) more[i], (Double) more[i + 1]);
        }
        return new LawCard(
                "fitted",
                "Fitted",
                "fitted",
                formula,
                parameters,
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
                new Bootstrap(method, settings, 1).around(problem, fitted, _ -> {}, () -> false));
    }
}
