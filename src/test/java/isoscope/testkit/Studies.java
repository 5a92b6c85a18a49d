package isoscope.testkit;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plot.Study;
import isoscope.quantity.LossUnit;
import isoscope.quantity.Series;
import isoscope.runs.KnownModel;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.file.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Things charts can be about, from the empty one to a fitted sample.
public final class Studies {
    /// The law that the made runs of these studies come from.
    public static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, 0.3478, 0.3658);

    private static final List<KnownModel> MODELS =
            List.of(
                    new KnownModel("GPT-3", 2020, 175e9, 300e9, "arXiv 2005.14165"),
                    new KnownModel("Chinchilla", 2022, 70e9, 1.4e12, "arXiv 2203.15556"),
                    new KnownModel("Llama 3.1 405B", 2024, 405e9, 15.6e12, "arXiv 2407.21783"),
                    new KnownModel("BLOOM", 2022, 176e9, 366e9, "arXiv 2211.05100"));

    private static final int LAWS = 200;

    private Studies() {}

    /// No runs; the published laws of these ids.
    public static Study published(String... ids) {
        return of(RunSet.EMPTY, ids);
    }

    /// Runs without a fit, beside the published laws of these ids.
    public static Study of(RunSet runs, String... ids) {
        return Study.of(runs, Stream.of(ids).map(Laws::published).toList(), MODELS);
    }

    /// Six budgets of nine runs with their fit, one run left out and one selected, beside Kaplan and Chinchilla A3.
    public static Study fittedSweep() {
        List<Run> runs = Sweeps.isoFlop(TRUTH, Series.logSpaced(1e19, 3e21, 6), 4, 9);
        Study plain = of(new RunSet("sweep.csv", runs), "kaplan", "chinchilla-a3");
        Set<String> excluded = Set.of("run-0");
        Fitted fitted = fit(plain.runs().without(excluded));
        List<ScalingLaw> laws = new ArrayList<>(plain.laws());
        laws.add(fitted.scalingLaw().orElseThrow());
        return plain.withLaws(laws).withFit(excluded, Set.of("run-9"), fitted);
    }

    /// A sweep of nine budgets and its fit, beside every published law.
    public static Study everyLaw() {
        return sweepBeside(Library.ofCharts().splitting());
    }

    /// A sweep of nine budgets and its fit, beside Kaplan and Chinchilla A3.
    ///
    /// @param hidden ids of layers switched off
    public static Study twoLaws(Set<String> hidden) {
        return sweepBeside(published("kaplan", "chinchilla-a3").laws()).withHidden(hidden);
    }

    private static Study sweepBeside(List<ScalingLaw> published) {
        List<Run> runs = Sweeps.isoFlop(TRUTH, Series.logSpaced(6e18, 3e21, 9), 6, 11);
        Fitted fitted = fit(runs);
        List<ScalingLaw> laws = new ArrayList<>(published);
        laws.add(fitted.scalingLaw().orElseThrow());
        return Study.of(new RunSet("sweep.csv", runs), laws, MODELS)
                .withFit(Set.of(), Set.of(), fitted);
    }

    /// Two hundred runs with small noise and three far off: `above`, `below`, and `far above`, which is left out of the fit.
    public static Study withOutliers() {
        List<Run> runs = new ArrayList<>(Sweeps.scattered(TRUTH, 200, 0.004, 3));
        runs.add(Sweeps.run("above", TRUTH, 1e9, 2e10, 0.1));
        runs.add(Sweeps.run("far above", TRUTH, 1e9, 3e10, 0.4));
        runs.add(Sweeps.run("below", TRUTH, 2e9, 3e10, -0.1));
        RunSet set = new RunSet("noisy.csv", runs);
        Set<String> excluded = Set.of("far above");
        Fitted fitted = fit(set.without(excluded));
        return Study.of(set, List.of(fitted.scalingLaw().orElseThrow()), List.of())
                .withFit(excluded, Set.of("run-7"), fitted);
    }

    /// The synthetic training curves, beside Kaplan and Chinchilla A3.
    public static Study curves() {
        return of(runs(Sample.CURVES_SYNTHETIC), "kaplan", "chinchilla-a3");
    }

    /// A sample with its fit, beside Kaplan and Chinchilla A3.
    public static Study fitted(Sample sample) {
        return fitted(runs(sample));
    }

    /// Runs with their fit, beside Kaplan and Chinchilla A3.
    public static Study fitted(RunSet runs) {
        Study plain = of(runs, "kaplan", "chinchilla-a3");
        Fitted fitted = fit(plain.included());
        List<ScalingLaw> laws = new ArrayList<>(plain.laws());
        laws.add(fitted.scalingLaw().orElseThrow());
        return plain.withLaws(laws).withFit(Set.of(), Set.of(), fitted);
    }

    /// A fitted study with laws around the fitted one, as resamples of runs with 1 % noise give them: enough for bands, and
    /// much faster than resampling.
    ///
    /// @param whole whether every resample was fitted
    public static Study resampled(Study study, boolean whole) {
        Fitted fitted = Objects.requireNonNull(study.fitted());
        ScalingLaw centre = fitted.scalingLaw().orElseThrow();
        SplittableRandom random = new SplittableRandom(9);
        List<Law> laws = Stream.generate(() -> near(centre, random)).limit(LAWS).toList();
        BootstrapSettings settings =
                new BootstrapSettings(whole ? LAWS : 2 * LAWS, 9, Scheme.CASES, .95);
        return study.withEnsemble(new Ensemble(fitted, laws, 0, settings, 0));
    }

    /// A fitted surface whose losses are told in bits per byte.
    public static ScalingLaw inBitsPerByte(ScalingLaw law) {
        LawCard card = law.card();
        return Laws.chinchilla(
                new LawCard(
                        card.id(),
                        card.name(),
                        card.family(),
                        card.formula(),
                        card.parameters(),
                        Map.of("L", LossUnit.BITS_PER_BYTE.id()),
                        card.convention(),
                        card.validRange(),
                        card.source(),
                        ""),
                Laws.surface(law));
    }

    /// The runs of [#fittedSweep] with noise, fitted and resampled by another method.
    ///
    /// @param id of the method
    public static Study withMethod(String id) {
        List<Run> runs =
                Sweeps.isoFlop(TRUTH, Series.logSpaced(1e19, 3e21, 6), 4, 9).stream()
                        .map(run -> run.reaching(run.tokens(), run.compute(), noisy(run)))
                        .toList();
        Study plain = of(new RunSet("noisy-sweep.csv", runs), "kaplan", "chinchilla-a3");
        FitMethod method = FitMethods.all().byId(id).orElseThrow();
        FitProblem problem = FitProblem.of(runs);
        if (!(method.fit(problem, () -> false) instanceof Fitted fitted)) {
            throw new IllegalStateException(id + " does not fit the sweep");
        }
        List<ScalingLaw> laws = new ArrayList<>(plain.laws());
        laws.add(fitted.scalingLaw().orElseThrow());
        BootstrapSettings settings = new BootstrapSettings(LAWS, 9, Scheme.BUDGETS, .95);
        return plain.withLaws(laws)
                .withFit(Set.of(), Set.of(), fitted)
                .withEnsemble(
                        new Bootstrap(method, settings, 1)
                                .around(problem, fitted, (_, _, _) -> {}, () -> false));
    }

    private static double noisy(Run run) {
        return run.loss() * (1 + .002 * Math.sin(7 * run.id().hashCode()));
    }

    private static Law near(Law law, SplittableRandom random) {
        ChinchillaSurface surface = Laws.surface(law);
        double alpha = surface.alpha() + .03 * random.nextGaussian();
        double beta = surface.beta() + .03 * random.nextGaussian();
        // At a typical run either term stays as it is, as it does when runs are resampled.
        double a = surface.a() * Math.pow(1e9, alpha - surface.alpha());
        double b = surface.b() * Math.pow(2e10, beta - surface.beta());
        return Laws.chinchilla(
                law.card(), new ChinchillaSurface(surface.irreducible(), a, b, alpha, beta));
    }

    private static RunSet runs(Sample sample) {
        if (sample.load() instanceof Loaded loaded) {
            return loaded.runs();
        }
        throw new IllegalStateException(sample.id() + " cannot be read");
    }

    private static Fitted fit(List<Run> runs) {
        if (FitMethods.all().methods().getFirst().fit(FitProblem.of(runs), () -> false)
                instanceof Fitted fitted) {
            return fitted;
        }
        throw new IllegalStateException("the sweep cannot be fitted");
    }
}
