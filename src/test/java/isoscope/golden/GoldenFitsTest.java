package isoscope.golden;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.surface.Surfaces;
import isoscope.runs.Run;
import isoscope.testkit.Golden;
import isoscope.testkit.RealRuns;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The numbers of fits to the runs recovered from figure 4 of Hoffmann et al. 2022, and of the runs themselves.
class GoldenFitsTest {
    /// The fit of each family of rows, made once.
    private static final Map<String, Fitted> FITS = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRunsGiveTheNumber(Golden.Row row) {
        String[] parts = row.id().split("_", -1);
        row.check(
                switch (parts[0]) {
                    case "R00a" -> all().size();
                    case "R00b" -> kept().size();
                    case "R3" -> highestLoss(Integer.parseInt(parts[1]));
                    case "R1" -> fitted("R1", SurfaceMethod.HUBER_LSE, kept(), parts[1]);
                    case "R2" -> fitted("R2", SurfaceMethod.HUBER_LSE, all(), parts[1]);
                    case "VP" ->
                            parts[1].equals("n")
                                    ? small().size()
                                    : fitted("VP", SurfaceMethod.VPNLS, small(), parts[1]);
                    default -> throw new AssertionError("nothing calculates " + row);
                });
    }

    static List<Golden.Row> rows() {
        return Golden.load().matching("R\\d.*|VP_.*");
    }

    private static double fitted(String family, FitMethod method, List<Run> runs, String constant) {
        Fitted fitted = FITS.computeIfAbsent(family, _ -> Surfaces.fitted(method, runs));
        return constant.equals("obj") ? fitted.objective() : fitted.law().constant(constant);
    }

    private static List<Run> all() {
        return RealRuns.chinchilla();
    }

    private static List<Run> kept() {
        return RealRuns.withoutHighestLoss(all(), 5);
    }

    /// Those of small budgets, with sizes in millions and tokens in billions.
    private static List<Run> small() {
        return kept().stream()
                .filter(run -> run.compute() < 1e21)
                .map(run -> Surfaces.scaled(run, 1e-6, 1e-9, 1))
                .toList();
    }

    private static double highestLoss(int rank) {
        return all().stream().map(Run::loss).sorted().toList().reversed().get(rank);
    }
}
