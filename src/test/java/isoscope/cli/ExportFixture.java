package isoscope.cli;

import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;

/// Calls of the command that draws figures.
abstract class ExportFixture {
    @TempDir Path folder;

    CliRun small(String chart, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--width", "60mm", "--height", "40mm"));
        if (!words.contains("--dpi")) {
            words.addAll(List.of("--dpi", "100"));
        }
        return export(chart, words.toArray(String[]::new));
    }

    CliRun export(String chart, String... more) {
        List<String> words = new ArrayList<>(List.of("export", chart, "--out", out().toString()));
        words.addAll(List.of(more));
        return CliRun.of(words.toArray(String[]::new));
    }

    Path out() {
        return folder.resolve("a.png");
    }

    BufferedImage picture() throws IOException {
        File file = out().toFile();
        return ImageIO.read(file);
    }

    String sweep() throws IOException {
        return file("sweep.csv", Studies.fittedSweep().runs().runs());
    }

    String file(String name, List<Run> runs) throws IOException {
        StringBuilder csv = new StringBuilder("run,N,D,loss\n");
        for (Run run : runs) {
            csv.append(run.id()).append(',').append(run.parameters()).append(',');
            csv.append(run.tokens()).append(',').append(run.loss()).append('\n');
        }
        return Files.writeString(folder.resolve(name), csv).toString();
    }
}
