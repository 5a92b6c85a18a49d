package isoscope.fit;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import isoscope.law.Split;
import isoscope.runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// Real run data, where the build was told of some.
final class RealRuns {
    private RealRuns() {}

    /// The 245 runs recovered from figure 4 of Hoffmann et al. 2022; the test is skipped without them.
    static List<Run> chinchilla() throws IOException, CsvValidationException {
        String directory = System.getProperty("isoscope.realRuns", "");
        Assumptions.assumeFalse(directory.isBlank(), "isoscope.realRuns names no directory");
        Path file = Path.of(directory, "chinchilla-figure4-svg.csv");
        List<Run> runs = new ArrayList<>();
        try (var reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                double size = number(row, "Model Size");
                double compute = number(row, "Training FLOP");
                double tokens = Split.of(compute, size).tokens();
                double loss = number(row, "loss");
                String id = "run-" + runs.size();
                runs.add(new Run(id, "", size, tokens, compute, loss, null, runs.size() + 2));
            }
        }
        return runs;
    }

    /// The runs less those with the highest loss.
    static List<Run> withoutHighestLoss(List<Run> runs, int count) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::loss).reversed())
                .skip(count)
                .toList();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(Objects.requireNonNull(row.get(column)));
    }
}
