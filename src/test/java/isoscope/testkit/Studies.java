package isoscope.testkit;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.HuberLse;
import isoscope.law.Catalogue;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.KnownModel;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Studies that fill every chart: a sweep and its fit, published laws and reference models.
public final class Studies {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, 0.3478, 0.3658);

    private static final List<KnownModel> MODELS =
            List.of(
                    new KnownModel("GPT-3", 2020, 175e9, 300e9, "2005.14165"),
                    new KnownModel("Chinchilla", 2022, 70e9, 1.4e12, "2203.15556"),
                    new KnownModel("Llama 3.1 405B", 2024, 405e9, 15.6e12, "2407.21783"));

    private Studies() {}

    /// A sweep of budgets with every published law.
    public static Study everyLaw() {
        return of(Catalogue.load().laws(), Set.of());
    }

    /// A sweep of budgets with two laws, as the IsoLoss picture of the design has it.
    public static Study twoLaws(Set<String> hidden) {
        Catalogue laws = Catalogue.load();
        return of(
                List.of(
                        laws.byId("kaplan").orElseThrow(),
                        laws.byId("chinchilla-a3").orElseThrow()),
                hidden);
    }

    private static Study of(List<ScalingLaw> published, Set<String> hidden) {
        Series budgets = Series.logSpaced(6e18, 3e21, 9);
        RunSet runs = new RunSet("sweep.csv", Sweeps.isoFlop(TRUTH, budgets, 6, 11));
        FitOutcome outcome = new HuberLse().fit(FitProblem.of(runs.runs()), () -> false);
        if (!(outcome instanceof Fitted fitted)) {
            throw new IllegalStateException("expected a fit, found " + outcome);
        }
        var laws = new ArrayList<>(published);
        laws.add(fitted.law());
        return new Study(runs, Set.of(), Set.of(), laws, fitted, MODELS, hidden);
    }
}
