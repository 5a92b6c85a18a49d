package isoscope.plan.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.fit.method.SurfaceMethod;
import isoscope.plan.Conditions;
import isoscope.plan.design.Spacing;
import isoscope.plan.design.Sweep;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SimulationTest {
    /// Studies take 200; fewer are quicker.
    private static final int REPETITIONS = Integer.getInteger("isoscope.repetitions", 40);

    private static final int BUDGETS = 6;
    private static final int POINTS = 10;

    private static final Truth TRUTH = Truth.of(Laws.published("besiroglu")).orElseThrow();

    private static Simulation simulation(double noise, List<FitMethod> methods) {
        Sweep sweep =
                new Sweep(Series.logSpaced(1e18, 1e22, BUDGETS), POINTS, 4, Spacing.GEOMETRIC);
        List<Run> runs = DrawnRuns.of(sweep.runs(TRUTH.law()), TRUTH);
        return new Simulation(TRUTH, runs, noise, methods, 1e24, 1);
    }

    private static MethodAccuracy leastSquares(double noise, int repetitions) {
        return simulation(noise, List.of(SurfaceMethod.LEAST_SQUARES))
                .run(repetitions, 2, _ -> true)
                .methods()
                .getFirst();
    }

    private static Accuracy of(MethodAccuracy method, String name) {
        return Objects.requireNonNull(method.parameters().get(name));
    }

    /// An estimator without a bias worth mentioning, with intervals that should hold the truth in 95 of 100.
    @Test
    void leastSquaresIsRightOnAverageAndItsIntervalsHoldTheTruth() {
        MethodAccuracy method = leastSquares(.005, REPETITIONS);
        double unlucky = 4 * Math.sqrt(.95 * .05 / REPETITIONS);
        for (String name : List.of("E", "alpha", "beta")) {
            Accuracy accuracy = of(method, name);
            assertThat(accuracy.bias()).as(name).isCloseTo(0, within(4 * accuracy.biasError()));
            assertThat(accuracy.coverage()).as(name).isCloseTo(.95, within(unlucky));
            assertThat(accuracy.width() / accuracy.spread()).as(name).isBetween(2.5, 6.5);
        }
    }

    @Test
    void theRunsOfARepetitionAreThoseThatAreFitted() {
        Simulation simulation = simulation(.005, List.of(SurfaceMethod.LEAST_SQUARES));
        Accuracy alpha = of(simulation.run(2, 1, _ -> true).methods().getFirst(), "alpha");

        for (int i = 0; i < 2; i++) {
            FitProblem drawn = FitProblem.of(simulation.drawn(i));
            Fitted again = (Fitted) SurfaceMethod.LEAST_SQUARES.fit(drawn, () -> false);
            assertThat(alpha.values().get(i)).isEqualTo(again.law().constant("alpha"));
        }
    }

    /// The errors of a fit are in proportion to the noise while it is small.
    @Test
    void twiceTheNoiseIsTwiceTheSpread() {
        double one = of(leastSquares(.001, 20), "alpha").spread();
        double two = of(leastSquares(.002, 20), "alpha").spread();
        assertThat(two / one).isCloseTo(2, within(.1));
    }

    @Test
    void whenItIsCalledOffThoseThatAreDoneCount() {
        Simulated simulated =
                simulation(.005, FitMethods.all().methods().subList(0, 1))
                        .run(100_000, 2, done -> done < 3);
        assertThat(simulated.methods()).hasSize(1);
        assertThat(simulated.methods().getFirst().repetitions()).isBetween(3, 10_000);
    }

    /// C_c and γ too: the loss along the frontier of a surface is a power law with its floor.
    @Test
    void theTruthOfAFrontierIsWhatTheSurfaceSays() {
        double compute = 3e20;
        double loss = TRUTH.law().leastLoss(compute, Conditions.NONE);
        double fromFrontier =
                TRUTH.constant("frontier", "E")
                        + Math.pow(
                                TRUTH.constant("frontier", "C_c") / compute,
                                TRUTH.constant("frontier", "gamma"));
        assertThat(fromFrontier).isCloseTo(loss, within(1e-12));
        double size =
                TRUTH.constant("frontier", "k")
                        * Math.pow(compute, TRUTH.constant("frontier", "a"));
        double best = TRUTH.law().best(compute, Conditions.NONE).parameters();
        assertThat(size / best).isCloseTo(1, within(1e-12));
    }
}
