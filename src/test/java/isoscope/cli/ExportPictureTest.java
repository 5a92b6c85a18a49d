package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A figure in a file is as it was asked for: its size, format, looks and words.
class ExportPictureTest extends ExportFixture {
    @ParameterizedTest
    @ValueSource(strings = {"loss-curves", "isoloss", "isoflop", "allocation"})
    void aChartHasTheSizeThatWasAskedFor(String chart) throws IOException {
        CliRun run =
                export(
                        chart,
                        sweep(),
                        "--width",
                        "90mm",
                        "--height",
                        "60mm",
                        "--dpi",
                        "150",
                        "--font-size",
                        "6pt");
        run.endsWith(ExitCode.DONE);
        BufferedImage image = picture();
        assertThat(image.getWidth()).isEqualTo(531);
        assertThat(image.getHeight()).isEqualTo(354);
        assertThat(run.out()).contains("531 × 354 pixels at 150 dpi");
        assertThat(colours(image)).isGreaterThan(20);
    }

    @Test
    void aPanelThatThePageHasNoRoomForIsNamed() {
        CliRun narrow = export("allocation", "--width", "85mm", "--height", "57mm");
        narrow.endsWith(ExitCode.DONE);
        assertThat(narrow.err())
                .contains("a page of 85 × 57 mm has no room for “Model size against the optimum");

        CliRun wide = export("allocation", "--force");
        wide.endsWith(ExitCode.DONE);
        assertThat(wide.err()).doesNotContain("no room");
    }

    @Test
    void textThatIsTooSmallForPrintIsWarnedOf() {
        assertThat(export("allocation", "--font-size", "4.5pt").err())
                .contains("--font-size: Text of 4.5 pt is hard to read in print");
        assertThat(export("allocation", "--font-size", "5pt", "--force").err())
                .doesNotContain("hard to read");
    }

    /// Linear A, which a computer has a font for or has not.
    @Test
    void lettersThatNoFontHasAreNamed() {
        String rare = Character.toString(0x10600);
        boolean drawn = new Font(Font.SANS_SERIF, Font.BOLD, 12).canDisplay(0x10600);
        assertThat(export("allocation", "--title", "Loss " + rare).err())
                .isEqualTo(
                        drawn
                                ? ""
                                : "Warning: --title: no font on this computer has "
                                        + rare
                                        + ", so boxes are drawn instead.\n");
        assertThat(export("allocation", "--title", "Loss \u03b1", "--force").err()).isEmpty();
    }

    @Test
    void theResolutionIsInTheFile() throws IOException {
        export("allocation", "--dpi", "300", "--width", "60mm", "--height", "40mm");
        String bytes = Files.readString(out(), StandardCharsets.ISO_8859_1);
        int chunk = bytes.indexOf("pHYs");
        assertThat(chunk).isPositive();
        byte[] physical =
                bytes.substring(chunk + 4, chunk + 13).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(physical).containsExactly(0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1);
    }

    @Test
    void theSameCommandWritesTheSameFile() throws IOException {
        small("allocation", "--compute", "1e24").endsWith(ExitCode.DONE);
        byte[] first = Files.readAllBytes(out());
        small("allocation", "--compute", "1e24", "--force").endsWith(ExitCode.DONE);
        assertThat(Files.readAllBytes(out())).isEqualTo(first);
    }

    @Test
    void theThemeIsTheOneAskedFor() throws IOException {
        small("allocation", "--theme", "dark");
        assertThat(picture().getRGB(1, 1)).isEqualTo(0xFF0D1117);
        small("allocation", "--theme", "print", "--force");
        assertThat(picture().getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aTransparentPictureShowsWhatLiesBelow() throws IOException {
        small("allocation", "--transparent").endsWith(ExitCode.DONE);

        assertThat(picture().getRGB(1, 1) >>> 24).isZero();
        assertThat(picture().getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void titleLegendAndSourceStandInTheFile() throws IOException {
        Path svg = folder.resolve("a.svg");
        CliRun.of(
                        "export",
                        "allocation",
                        "--out",
                        svg.toString(),
                        "--title",
                        "Where a budget goes",
                        "--legend",
                        "inside",
                        "--source-line")
                .endsWith(ExitCode.DONE);

        assertThat(svg)
                .content()
                .contains(">Where a budget goes</text>", ">Kaplan 2020, Chinchilla A3; Isoscope")
                .contains("<title>Where a budget goes</title>");
    }

    @Test
    void theSourceLineMarksALawWithUnverifiedConstants() {
        Path svg = folder.resolve("laws.svg");
        CliRun.of(
                        "export",
                        "allocation",
                        "--law",
                        "krajewski-dense",
                        "--law",
                        "besiroglu",
                        "--out",
                        svg.toString(),
                        "--width",
                        "240mm",
                        "--source-line")
                .endsWith(ExitCode.DONE);

        assertThat(svg)
                .content()
                .contains("Dense beside experts (5 constants unverified)", "Replication 2024")
                .doesNotContain("Replication 2024 (");
    }

    @ParameterizedTest
    @CsvSource({"a.svg, <?xml", "a.PDF, %PDF-", "a.png, PNG"})
    void theEndingTellsTheFormat(String name, String start) throws IOException {
        Path file = folder.resolve(name);
        CliRun run =
                CliRun.of(
                        "export",
                        "allocation",
                        "--width",
                        "60mm",
                        "--height",
                        "4cm",
                        "--out",
                        file.toString());
        run.endsWith(ExitCode.DONE);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 8))
                .contains(start);
        assertThat(run.out()).contains(name.endsWith("png") ? "709 × 472 pixels" : "60 × 40 mm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gif", "a", "png", "a.svg.gz"})
    void anotherEndingIsRefusedAndNamesThoseThereAre(String name) {
        Path file = folder.resolve(name);
        CliRun run = CliRun.of("export", "allocation", "--out", file.toString());
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(".png, .svg, .pdf or .html");
        assertThat(file).doesNotExist();
    }

    @Test
    void aDrawingOfAnyResolutionIsWritten() {
        Path file = folder.resolve("a.pdf");
        CliRun.of("export", "allocation", "--dpi", "100000", "--out", file.toString())
                .endsWith(ExitCode.DONE);
    }

    @Test
    void aPictureLoadsNothingOfOtherFormats() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path loaded = folder.resolve("loaded.txt");
        Process process =
                new ProcessBuilder(
                                java,
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "isoscope.app.Launcher",
                                "export",
                                "allocation",
                                "--out",
                                out().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(loaded))
                .contains("isoscope.export.PngFile")
                .doesNotContain("org.apache.batik", "org.openpdf", "org.w3c.dom.svg");
    }

    private static long colours(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
