package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    @TempDir private Path folder;

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
    void publishedLawsNeedNoData() {
        small("isoloss", "--law", "kaplan", "--law", "chinchilla-a3", "--plane", "N-D")
                .endsWith(ExitCode.DONE);
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
    void anExistingFileIsReplacedOnlyWithForce() throws IOException {
        Files.writeString(out(), "mine");
        CliRun refused = small("allocation");
        refused.endsWith(ExitCode.USAGE);
        assertThat(refused.err()).contains("--force");
        assertThat(Files.readString(out())).isEqualTo("mine");
        small("allocation", "--force").endsWith(ExitCode.DONE);
        assertThat(picture()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dpi|0|--dpi",
                "--width|180|mm, cm, in or pt",
                "--height|tall|mm, cm, in or pt",
                "--theme|sepia|light, dark, print",
                "--plane|D-C|C-N, N-D, C-D",
                "--numbers|words|automatic, powers, si",
                "--law|newton|besiroglu",
                "--compute|much|--compute",
                "--drop-highest-loss|-1|0 or more",
                "--law|fitted|expected run data",
            })
    void aWrongOptionNamesItselfAndItsValues(String option, String value, String hint) {
        CliRun run = small("allocation", option, value);
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains(option.equals("--dpi") ? "dpi" : option).contains(hint);
        assertThat(out()).doesNotExist();
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
        assertThat(run.err()).contains(".png, .svg or .pdf");
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

    @Test
    void anUnknownChartNamesTheCharts() {
        CliRun run = small("pie");
        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("loss-curves, isoloss, isoflop, allocation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss-curves", "isoflop"})
    void aChartOfRunsNeedsAFile(String chart) {
        small(chart).endsWith(ExitCode.USAGE);
    }

    @Test
    void aFileThatCannotBeUsedSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("no-loss.csv"), "N,D\n1e9,1e10\n");
        CliRun run = small("isoloss", file.toString());
        run.endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("missing-loss-column");
    }

    @Test
    void runsWithoutBudgetsMakeNoIsoFlop() throws IOException {
        CliRun run = small("isoflop", fewRuns());
        run.endsWith(ExitCode.INPUT);
        assertThat(run.err()).contains("at least three budgets");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aRefusedFitIsAWarningUnlessItWasAskedFor() throws IOException {
        CliRun warned = small("isoloss", fewRuns());
        warned.endsWith(ExitCode.DONE);
        assertThat(warned.err()).contains("No fit");
        small("isoloss", fewRuns(), "--law", "fitted", "--force").endsWith(ExitCode.FIT);
    }

    @Test
    void twoFilesWithTheSameIdsAreDrawnTogether() throws IOException {
        small("isoflop", sweep(), sweep()).endsWith(ExitCode.DONE);
    }

    @Test
    void onlyRunsThatWereChosenAreDrawnAndTheyAreColouredByAColumn() throws IOException {
        small("isoloss", coloured(), "--law", "fitted").endsWith(ExitCode.DONE);
        byte[] all = Files.readAllBytes(out());
        small("isoloss", coloured(), "--law", "fitted", "--where", "optimizer = 'adamw'", "--force")
                .endsWith(ExitCode.DONE);
        assertThat(Files.readAllBytes(out())).isNotEqualTo(all);
        small("isoloss", coloured(), "--law", "fitted", "--colour-by", "optimizer", "--force")
                .endsWith(ExitCode.DONE);
        assertThat(Files.readAllBytes(out())).isNotEqualTo(all);
    }

    @Test
    void aColumnThatThereIsNotIsNamedWithThoseThereAre() throws IOException {
        CliRun colour = small("isoloss", coloured(), "--colour-by", "optimiser");
        colour.endsWith(ExitCode.USAGE);
        assertThat(colour.err()).contains("found optimiser", "one of optimizer");
        CliRun where = small("isoloss", coloured(), "--where", "optimiser = 'adamw'");
        where.endsWith(ExitCode.USAGE);
        assertThat(where.err()).contains("The nearest name is optimizer", "\n^");
        assertThat(out()).doesNotExist();
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
        assertThat(run.out().lines()).hasSize(14);
        assertThat(names(figures))
                .hasSize(14)
                .contains("isoloss.png", "isoloss.svg", "isoflop.png", "loss-curves.svg", "qq.png");

        CliRun again = CliRun.of(command);
        again.endsWith(ExitCode.USAGE);
        assertThat(again.err()).contains("--force replaces it");
    }

    @Test
    void allLeavesOutWhatNeedsRunsAndSaysSo() throws IOException {
        CliRun run = CliRun.of("export", "all", "--out", folder.toString(), "--dpi", "72");

        run.endsWith(ExitCode.DONE);
        assertThat(names(folder)).containsExactlyInAnyOrder("isoloss.png", "allocation.png");
        assertThat(run.err()).contains("isoflop is left out: it needs run data");
    }

    @Test
    void aFormatGoesWithAllOnly() {
        CliRun run = small("isoloss", "--format", "png");

        run.endsWith(ExitCode.USAGE);
        assertThat(run.err()).contains("--format: goes with all");
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
    void aTransparentPictureShowsWhatLiesBelow() throws IOException {
        small("allocation", "--transparent").endsWith(ExitCode.DONE);

        assertThat(picture().getRGB(1, 1) >>> 24).isZero();
        assertThat(picture().getColorModel().hasAlpha()).isTrue();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private CliRun small(String chart, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--width", "60mm", "--height", "40mm"));
        if (!words.contains("--dpi")) {
            words.addAll(List.of("--dpi", "100"));
        }
        return export(chart, words.toArray(String[]::new));
    }

    private CliRun export(String chart, String... more) {
        List<String> words = new ArrayList<>(List.of("export", chart, "--out", out().toString()));
        words.addAll(List.of(more));
        return CliRun.of(words.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("a.png");
    }

    private BufferedImage picture() throws IOException {
        File file = out().toFile();
        return ImageIO.read(file);
    }

    private String sweep() throws IOException {
        return file("sweep.csv", Studies.fittedSweep().runs().runs());
    }

    private String fewRuns() throws IOException {
        return file("few.csv", Studies.fittedSweep().runs().runs().subList(0, 4));
    }

    private String coloured() throws IOException {
        String runs = Files.readString(Path.of(sweep()));
        StringBuilder csv = new StringBuilder("run,N,D,loss,optimizer\n");
        runs.lines()
                .skip(1)
                .forEach(line ->
                        csv.append(line).append(csv.length() % 2 == 0 ? ",muon\n" : ",adamw\n"));
        return Files.writeString(folder.resolve("coloured.csv"), csv).toString();
    }

    private String file(String name, List<Run> runs) throws IOException {
        StringBuilder csv = new StringBuilder("run,N,D,loss\n");
        for (Run run : runs) {
            csv.append(run.id()).append(',').append(run.parameters()).append(',');
            csv.append(run.tokens()).append(',').append(run.loss()).append('\n');
        }
        return Files.writeString(folder.resolve(name), csv).toString();
    }

    private static long colours(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
