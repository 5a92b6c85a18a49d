package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Every chart at once: all of them into a folder, and the gallery of the samples.
class ExportAllTest extends ExportFixture {
    @Test
    void allDrawsEveryChartInEveryFormatAskedFor() throws IOException {
        Path figures = folder.resolve("figures");
        String[] command = {
            "export",
            "all",
            sweep(),
            "--out",
            figures.toString(),
            "--format",
            "svg,png",
            "--dpi",
            "72",
            "--width",
            "90mm",
            "--height",
            "60mm"
        };
        CliRun run = CliRun.of(command);

        run.endsWith(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(16);
        assertThat(names(figures))
                .hasSize(16)
                .contains(
                        "isoloss.png",
                        "isoloss.svg",
                        "isoflop.png",
                        "loss-curves.svg",
                        "qq.png",
                        "runs.png");

        CliRun again = CliRun.of(command);
        again.endsWith(ExitCode.USAGE);
        assertThat(again.err()).contains("--force replaces it");
    }

    @Test
    void allLeavesOutWhatNeedsRunsAndSaysSo() throws IOException {
        CliRun run = CliRun.of("export", "all", "--out", folder.toString(), "--dpi", "72");

        run.endsWith(ExitCode.DONE);
        assertThat(names(folder)).containsExactlyInAnyOrder("isoloss.png", "allocation.png");
        assertThat(run.err()).contains("isoflop is not exported: it needs run data");
    }

    @Test
    void aFormatGoesWithAllOnly() {
        CliRun run = small("isoloss", "--format", "png");

        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("--format: only with all");
    }

    @Test
    void theGalleryHasEveryChartOfEverySampleLightAndDark() throws IOException {
        Path gallery = folder.resolve("gallery");
        List<Path> files = Gallery.render(gallery);
        assertThat(files).hasSize(3 * 8 * 2).doesNotHaveDuplicates();
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        BufferedImage image =
                ImageIO.read(gallery.resolve("isoloss-isoflop-synthetic-dark.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(680);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
