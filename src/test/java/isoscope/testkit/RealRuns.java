package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Real run data, where the build was told of some by the system property `isoscope.realRuns`.
public final class RealRuns {
    private RealRuns() {}

    /// A file of the directory; the test is skipped when there is none.
    public static Path file(String name) {
        String directory = System.getProperty("isoscope.realRuns", "");
        Assumptions.assumeFalse(directory.isBlank(), "isoscope.realRuns names no directory");
        return Path.of(directory, name);
    }

    /// The 245 runs recovered from figure 4 of Hoffmann et al. 2022.
    public static List<Run> chinchilla() {
        LoadOutcome outcome = RunFile.read(file("chinchilla-figure4-svg.csv"));
        assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
        return ((LoadOutcome.Loaded) outcome).runs().runs();
    }

    /// The runs less those with the highest loss.
    public static List<Run> withoutHighestLoss(List<Run> runs, int count) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::loss).reversed())
                .skip(count)
                .toList();
    }
}
