package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.numerics.Expansion;
import isoscope.testkit.Sweeps;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SurfaceObjectiveTest {
    static final List<Misfit> MISFITS =
            List.of(
                    Misfit.huberOfLogs(1e-3),
                    Misfit.huberOfLogs(.05),
                    Misfit.squaresOfLogs(),
                    Misfit.squares());

    private static final double STEP = 1e-6;
    private final LogRuns runs = LogRuns.of(Sweeps.scattered(Surfaces.TRUTH, 50, .02, 9));
    private final double[] point = Candidate.of(Surfaces.TRUTH, runs).point();

    @ParameterizedTest
    @FieldSource("MISFITS")
    void theGradientIsThatOfTheValue(Misfit misfit) {
        Expansion here = expand(misfit, point);
        for (int i = 0; i < 5; i++) {
            double slope =
                    (expand(misfit, moved(i, STEP)).value()
                                    - expand(misfit, moved(i, -STEP)).value())
                            / (2 * STEP);
            assertThat(here.gradient()[i]).isCloseTo(slope, within(1e-6));
        }
    }

    @ParameterizedTest
    @FieldSource("MISFITS")
    void theHessianIsThatOfTheGradient(Misfit misfit) {
        Expansion here = expand(misfit, point);
        for (int i = 0; i < 5; i++) {
            Expansion up = expand(misfit, moved(i, STEP));
            Expansion down = expand(misfit, moved(i, -STEP));
            for (int j = 0; j <= i; j++) {
                double bend = (up.gradient()[j] - down.gradient()[j]) / (2 * STEP);
                assertThat(here.hessian()[i][j])
                        .isCloseTo(bend, within(1e-4 * (1 + Math.abs(bend))));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("MISFITS")
    void theScaleIsPositive(Misfit misfit) {
        assertThat(Arrays.stream(expand(misfit, point).scale())).allMatch(scale -> scale > 0);
    }

    private Expansion expand(Misfit misfit, double[] at) {
        Expansion expansion = new Expansion(5);
        new SurfaceObjective(runs, misfit).expand(at, expansion);
        return expansion;
    }

    private double[] moved(int index, double by) {
        double[] moved = point.clone();
        moved[index] += by;
        return moved;
    }
}
