package isoscope.testkit;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.sheet.Library;
import isoscope.quantity.DecimalMark;
import isoscope.runs.KnownModel;
import isoscope.runs.LoadOutcome;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.TablePreview;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Documents for tests: the real catalogue, runs that lie exactly on the law of Besiroglu et al. 2024, and a fit that
/// finds it.
public final class Documents {
    /// The law that the runs lie on.
    public static final ChinchillaSurface TRUTH = Laws.surface(Laws.published("besiroglu"));

    private static final double[] BUDGETS = {1e19, 1e20, 1e21};
    private static final int SIZES = 7;

    private Documents() {}

    /// A document with no data.
    public static Document empty() {
        return with(runs(), Documents::found);
    }

    /// A document with [#runs()] open and fitted.
    public static Document fitted() {
        return of(runs());
    }

    /// A document with [#runs()] open and fitted as soon as the background has done so.
    public static Document fitted(Background background) {
        return opened(with(runs(), Documents::found, background));
    }

    /// A document with other runs open, whose fit finds [#TRUTH] whatever they are.
    public static Document of(RunSet runs) {
        return opened(with(runs, Documents::found));
    }

    /// A document with other runs open as soon as the background has read them.
    public static Document of(RunSet runs, Background background) {
        return opened(with(runs, Documents::found, background));
    }

    /// A document with [#runs()] open whose fit ends in another way.
    public static Document open(FitOutcome outcome) {
        return opened(with(runs(), runs -> outcome));
    }

    /// Seven sizes at each of three budgets, a factor 8 to each side of the optimum.
    public static RunSet runs() {
        List<Run> runs = new ArrayList<>();
        for (double budget : BUDGETS) {
            double best = TRUTH.optimum(budget).parameters();
            for (int i = 0; i < SIZES; i++) {
                ComputeAllocation split =
                        ComputeAllocation.of(budget, best * Math.pow(2, i - SIZES / 2));
                runs.add(run(runs.size() + 1, budget, split));
            }
        }
        return new RunSet("test.csv", runs);
    }

    private static Run run(int number, double budget, ComputeAllocation split) {
        return new Run(
                "run-" + number,
                "",
                split.parameters(),
                split.tokens(),
                budget,
                TRUTH.loss(split.parameters(), split.tokens()),
                null,
                number + 1);
    }

    private static Document opened(Document document) {
        document.data().open(new Origin.Sample("test", "Test runs"));
        return document;
    }

    private static Document with(RunSet runs, Function<List<Run>, FitOutcome> outcome) {
        return with(runs, outcome, new DirectBackground());
    }

    private static Document with(
            RunSet runs, Function<List<Run>, FitOutcome> outcome, Background background) {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(
                        new KnownModel("GPT-3", 2020, 175e9, 300e9, "arXiv:2005.14165"),
                        new KnownModel("Chinchilla", 2022, 70e9, 1.4e12, "arXiv:2203.15556")),
                (_, _) -> loaded(runs),
                new RememberedMappings(),
                new FitMethods(
                        List.of(new ScriptedMethod(problem -> outcome.apply(problem.runs())))),
                background);
    }

    /// The reading of a sound file with these runs.
    public static LoadOutcome loaded(RunSet runs) {
        return new LoadOutcome.Loaded(
                runs,
                "long",
                ",",
                runs.size(),
                runs.size(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new TablePreview(List.of(), List.of(), DecimalMark.POINT, List.of()),
                "0");
    }

    /// The fit that finds [#TRUTH].
    public static FitOutcome found(List<Run> runs) {
        LawCard card =
                new LawCard(
                        "fitted",
                        "Fitted",
                        "fitted",
                        "L = E + A/N^α + B/D^β",
                        Map.of(),
                        Map.of(),
                        ParameterConvention.TOTAL,
                        new ComputeRange(1e19, 1e21),
                        new Source("test.csv", "", ""),
                        "");
        return new FitOutcome.Fitted(
                FitProblem.of(runs),
                "huber-lse",
                Laws.chinchilla(card, TRUTH),
                1.0184e-3,
                new FitOutcome.Goodness(0.01, 0.0218, 0.9942, 0.05),
                0.1);
    }
}
