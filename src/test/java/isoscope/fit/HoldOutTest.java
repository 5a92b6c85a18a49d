package isoscope.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.HoldOut.Rule;
import isoscope.fit.check.Fitter;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldOutTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final Rule BY_DEFAULT = new Rule.LargestCompute();
    private static final List<Run> SCATTERED = Sweeps.scattered(TRUTH, 60, .005, 1);
    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;

    @Test
    void aWholeBudgetIsKeptOut() {
        List<Run> runs = budgets(6);
        assertThat(BY_DEFAULT.pick(runs)).containsExactlyInAnyOrderElementsOf(runs.subList(50, 60));
    }

    @Test
    void twoBudgetsLeaveTooFewWithoutTheLarger() {
        assertThat(BY_DEFAULT.pick(budgets(2))).isEmpty();
    }

    @Test
    void oneInTwentyIsKeptOutTheLargestFirst() {
        List<Run> held = BY_DEFAULT.pick(SCATTERED);
        assertThat(held.size()).isBetween(3, 6);
        assertThat(held).isSortedAccordingTo((a, b) -> Double.compare(b.compute(), a.compute()));
        assertThat(SCATTERED)
                .filteredOn(run -> !held.contains(run))
                .allMatch(run -> run.compute() < held.getLast().compute());
    }

    @Test
    void asManyAsAskedForAreKeptOut() {
        assertThat(new Rule.Largest(7).pick(SCATTERED)).hasSize(7);
        assertThat(new Rule.None().pick(SCATTERED)).isEmpty();
        assertThat(BY_DEFAULT.pick(List.of())).isEmpty();
    }

    /// Fourteen runs above 2.3e21 FLOP, in both files of the same experiment.
    @ParameterizedTest
    @CsvSource({"0, 14, 231", "5, 14, 226"})
    void theLargestOfTheRealRunsAreKeptOut(int dropped, int held, int left) {
        List<Run> runs = RealRuns.withoutHighestLoss(RealRuns.chinchilla(), dropped);
        List<Run> picked = BY_DEFAULT.pick(runs);
        assertThat(picked).hasSize(held).allMatch(run -> run.compute() > 2.3e21);
        assertThat(runs.size() - picked.size()).isEqualTo(left);
        HoldOut tried = fitted(runs, BY_DEFAULT).holdOut();
        assertThat(tried.rmseLog().orElseThrow()).isBetween(.01, .02);
    }

    @ParameterizedTest
    @CsvSource({
        ".02, .012, 1.6 % too low on average",
        "-.004, -.004, 0.40 % too high on average",
        "0, 0, neither too high nor too low on average"
    })
    void itSaysInWhichDirectionTheLawMisses(double one, double other, String bias) {
        assertThat(HoldOut.of(List.of("a", "b"), Series.of(one, other)).bias()).isEqualTo(bias);
    }

    @Test
    void theErrorIsThatOfALawThatHasNotSeenThem() {
        List<Run> held = BY_DEFAULT.pick(SCATTERED);
        Law blind = fitted(without(SCATTERED, held), new Rule.None()).law();
        double squares =
                held.stream()
                        .mapToDouble(run -> Predictions.logResidual(blind, run).orElseThrow())
                        .map(residual -> residual * residual)
                        .sum();
        HoldOut tried = fitted(SCATTERED, BY_DEFAULT).holdOut();
        assertThat(tried.rmseLog().orElseThrow())
                .isCloseTo(Math.sqrt(squares / held.size()), within(1e-9));
        assertThat(tried.runs()).isEqualTo(held.stream().map(Run::id).toList());
    }

    @Test
    void theLawItselfHasSeenEveryRun() {
        assertThat(fitted(SCATTERED, BY_DEFAULT).law())
                .isEqualTo(fitted(SCATTERED, new Rule.None()).law());
        assertThat(fitted(SCATTERED, new Rule.None()).holdOut()).isEqualTo(HoldOut.NONE);
    }

    @Test
    void runsOfOneNameInTwoFilesAreNotMixedUp() {
        RunSet one = new RunSet("one", SCATTERED);
        RunSet other = new RunSet("other", Sweeps.scattered(TRUTH, 60, .005, 2));
        List<Run> twice = RunSet.joined("both", List.of(one, other)).runs();
        HoldOut tried = fitted(twice, new Rule.Largest(3)).holdOut();
        Law blind = fitted(without(twice, new Rule.Largest(3).pick(twice)), new Rule.None()).law();
        double worst =
                new Rule.Largest(3)
                        .pick(twice).stream()
                                .mapToDouble(
                                        run -> Predictions.logResidual(blind, run).orElseThrow())
                                .map(Math::abs)
                                .max()
                                .orElseThrow();
        assertThat(tried.rmseLog().orElseThrow()).isBetween(worst / Math.sqrt(3), worst);
    }

    @Test
    void whatCannotBeFittedWithoutThemIsNotTried() {
        List<Run> seven = SCATTERED.subList(0, 7);
        assertThat(fitted(seven, new Rule.Largest(2)).holdOut()).isEqualTo(HoldOut.NONE);
    }

    private Fitted fitted(List<Run> runs, Rule rule) {
        FitOutcome outcome = new Fitter(method, rule).fit(FitProblem.of(runs), () -> false);
        assertThat(outcome).isInstanceOf(Fitted.class);
        return (Fitted) outcome;
    }

    private static List<Run> without(List<Run> runs, List<Run> others) {
        return runs.stream().filter(run -> !others.contains(run)).toList();
    }

    /// Ten runs each.
    private static List<Run> budgets(int count) {
        return Sweeps.isoFlop(TRUTH, Series.logSpaced(1e19, 1e22, count), 8, 10);
    }
}
