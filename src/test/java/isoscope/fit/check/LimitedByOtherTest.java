package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.law.ChinchillaSurface;
import isoscope.law.LossSurface;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of one quantity, fitted to runs that another one holds back and to runs that none does.
class LimitedByOtherTest {
    private static final ChinchillaSurface HOFFMANN =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final LossSurface KAPLAN =
            Laws.kaplanJoint(6.4e13, 1.8e13, .076, .103).surface().orElseThrow();
    private static final double NOISE = .002;

    @ParameterizedTest
    @ValueSource(strings = {"kaplan-n", "kaplan-n-floor"})
    void sizesTrainedOnFewAndOnManyTokensAreLimitedByData(String method) {
        assertThat(said(method, Sweeps.scattered(HOFFMANN, 60, NOISE, 3)))
                .startsWith("At similar sizes the loss still falls with tokens, by ")
                .contains("limited by data", "5,000·N^0.74");
        assertThat(said(method, grid(KAPLAN, 1e7, 1e9, 1e8, 1e10))).contains("limited by data");
        assertThat(said(method, Sweeps.isoFlop(HOFFMANN, Series.logSpaced(1e19, 1e21, 4), 4, 7)))
                .contains("limited by data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaplan-d", "kaplan-d-floor"})
    void tokensSeenBySmallAndByLargeModelsAreLimitedBySize(String method) {
        assertThat(said(method, Sweeps.scattered(HOFFMANN, 60, NOISE, 4)))
                .startsWith("At similar numbers of tokens the loss still falls with size, by ")
                .contains("limited by size", "the largest models");
        assertThat(said(method, grid(KAPLAN, 1e6, 1e8, 1e9, 1e11))).contains("limited by size");
    }

    @Test
    void runsThatAllStopEarlyAreLimitedByData() {
        assertThat(said("kaplan-n", runs(HOFFMANN, (n, _) -> 1e9)))
                .contains(
                        " of 30 runs have fewer tokens than 5,000·N^0.74",
                        "D hardly varies on its own");
        assertThat(said("kaplan-n", runs(HOFFMANN, (n, _) -> 5 * n))).contains("fewer tokens");
    }

    @Test
    void oneSizeIsNoLawOfDataAlone() {
        assertThat(said("kaplan-d", byTokens(HOFFMANN, 3e7))).contains("more tokens than 5,000");
        assertThat(said("kaplan-d", byTokens(KAPLAN, 1e8))).contains("size limits them");
    }

    @Test
    void anEnvelopeOfOneSizeIsLimitedByIt() {
        assertThat(said("kaplan-c", byTokens(HOFFMANN, 3e7)))
                .startsWith("30 of the 30 points of the lower envelope")
                .contains("L(C) is limited by size");
        assertThat(said("kaplan-c", runs(HOFFMANN, (n, _) -> 1e9)))
                .contains("same number of tokens", "limited by data");
    }

    @Test
    void nothingIsSaidOfRunsThatNothingElseHoldsBack() {
        assertThat(warnings("kaplan-n", runs(KAPLAN, (_, i) -> 2e13 * (1 + i % 3)))).isEmpty();
        assertThat(warnings("kaplan-n", runs(KAPLAN, (n, _) -> 2e4 * Math.pow(n, .74)))).isEmpty();
        assertThat(warnings("kaplan-d", byTokens(KAPLAN, 1e12))).isEmpty();
        assertThat(
                        warnings(
                                "kaplan-c",
                                Sweeps.isoFlop(HOFFMANN, Series.logSpaced(1e18, 1e22, 15), 4, 9)))
                .isEmpty();
    }

    @Test
    void lawsOfBothAreNotAsked() {
        assertThat(warnings("huber-lse", Sweeps.scattered(HOFFMANN, 60, NOISE, 3))).isEmpty();
    }

    private static String said(String method, List<Run> runs) {
        List<FitWarning> found = warnings(method, runs);
        assertThat(found).hasSize(1);
        return found.getFirst().message();
    }

    private static List<FitWarning> warnings(String method, List<Run> runs) {
        Fitter fitter =
                new Fitter(FitMethods.all().byId(method).orElseThrow(), new HoldOut.Rule.None());
        return ((Fitted) fitter.fit(FitProblem.of(runs), () -> false))
                .warnings().stream()
                        .filter(warning -> warning.code().equals("limited-by-other"))
                        .toList();
    }

    /// Thirty sizes from 10⁷ to 10⁹.
    private static List<Run> runs(LossSurface surface, DoubleBinaryOperator tokens) {
        SplittableRandom random = new SplittableRandom(5);
        List<Run> runs = new ArrayList<>();
        for (double size : Series.logSpaced(1e7, 1e9, 30).toArray()) {
            double seen = tokens.applyAsDouble(size, runs.size());
            runs.add(run(runs.size(), surface, size, seen, random));
        }
        return runs;
    }

    /// Thirty numbers of tokens from 10⁹ to 10¹¹ at one size.
    private static List<Run> byTokens(LossSurface surface, double size) {
        SplittableRandom random = new SplittableRandom(6);
        List<Run> runs = new ArrayList<>();
        for (double tokens : Series.logSpaced(1e9, 1e11, 30).toArray()) {
            runs.add(run(runs.size(), surface, size, tokens, random));
        }
        return runs;
    }

    private static List<Run> grid(
            LossSurface surface, double n, double largest, double d, double most) {
        SplittableRandom random = new SplittableRandom(7);
        List<Run> runs = new ArrayList<>();
        for (double size : Series.logSpaced(n, largest, 6).toArray()) {
            for (double tokens : Series.logSpaced(d, most, 5).toArray()) {
                runs.add(run(runs.size(), surface, size, tokens, random));
            }
        }
        return runs;
    }

    private static Run run(
            int number, LossSurface surface, double size, double tokens, SplittableRandom random) {
        double loss = surface.loss(size, tokens) * Math.exp(NOISE * random.nextGaussian());
        return new Run("r" + number, "", size, tokens, 6 * size * tokens, loss, null, 1);
    }
}
