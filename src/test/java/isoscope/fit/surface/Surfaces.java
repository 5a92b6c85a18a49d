package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// The law and the runs that tests of the fits of a surface share.
public final class Surfaces {
    public static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    private Surfaces() {}

    public static Fitted fitted(FitMethod method, FitProblem problem) {
        FitOutcome outcome = method.fit(problem, () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    public static Fitted fitted(FitMethod method, List<Run> runs, FitSettings settings) {
        return fitted(method, new FitProblem("", runs, settings));
    }

    public static Fitted fitted(FitMethod method, List<Run> runs) {
        return fitted(method, FitProblem.of(runs));
    }

    /// The law on the card that a fit of a problem puts it on.
    public static Law law(FitProblem problem, ChinchillaSurface surface) {
        return FittedLaw.of(problem, surface);
    }

    public static ChinchillaSurface surface(Fitted fitted) {
        return surface(fitted.law());
    }

    public static ChinchillaSurface surface(Law law) {
        return Laws.surface(law);
    }

    /// The code of a refusal that says why and what would help.
    public static String refusal(FitMethod method, List<Run> runs, FitSettings settings) {
        FitOutcome outcome = method.fit(new FitProblem("", runs, settings), () -> false);
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused refused = (Refused) outcome;
        assertThat(refused.reason()).isNotBlank().endsWith(".");
        assertThat(refused.help()).isNotBlank().endsWith(".");
        return refused.code();
    }

    /// Runs without noise at each number of tokens.
    public static List<Run> along(DoubleUnaryOperator sizeFor, double... tokens) {
        return DoubleStream.of(tokens)
                .mapToObj(d -> Sweeps.run("d" + d, TRUTH, sizeFor.applyAsDouble(d), d, 0))
                .toList();
    }

    /// Runs without noise at each pair.
    public static List<Run> grid(double[] sizes, double[] tokens) {
        return DoubleStream.of(sizes)
                .boxed()
                .flatMap(n ->
                        DoubleStream.of(tokens)
                                .mapToObj(d -> Sweeps.run(n + " on " + d, TRUTH, n, d, 0)))
                .toList();
    }

    public static Run withLoss(Run run, double loss) {
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                loss,
                null,
                run.line());
    }

    public static Run scaled(Run run, double size, double data, double loss) {
        return new Run(
                run.id(),
                run.group(),
                size * run.parameters(),
                data * run.tokens(),
                size * data * run.compute(),
                loss * run.loss(),
                null,
                run.line());
    }
}
