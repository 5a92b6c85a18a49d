package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Range;
import isoscope.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final Path SAMPLE = Path.of("samples", "isoflop-synthetic.csv");

    private static final List<String> WORKSPACES =
            List.of("loss-curves", "isoloss", "isoflop", "allocation", "laws", "runs");
    private static final String ALL_USED = "117 rows read, 117 runs used in fits";

    @TempDir private Path folder;

    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        window = new ProgramWindow(stage, folder.resolve("config"));
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(window.close()).isEmpty();
        assertThat(window.reports()).isEmpty();
    }

    @Test
    void unknownColumnsAreAskedAboutOnceAndNeverAgain() throws IOException {
        Path first =
                Files.writeString(
                        folder.resolve("first.csv"), "size,seen,nll\n1e8,2e9,3.4\n2e8,4e9,3.1\n");
        Path second =
                Files.writeString(folder.resolve("second.csv"), "nll,size,seen\n3.3,1e8,3e9\n");
        window.open(first);
        window.choose("#mapping-source-parameters", 0);
        window.choose("#mapping-source-tokens", 1);
        window.choose("#mapping-source-loss", 2);
        window.click("#mapping-read");
        window.untilSays(".data-name", "first.csv");

        window.open(second);

        window.untilSays(".data-name", "second.csv");
        assertThat(window.isSeen("#mapping-dialog")).isFalse();
        assertThat(folder.resolve("config").resolve("mappings")).content().contains("seen");
    }

    @Test
    void tabGoesRoundInTheDialogAndEscapeLeavesWhatIsOpen() throws IOException {
        openSample();
        window.open(Files.writeString(folder.resolve("odd.csv"), "size,seen,nll\n1e8,2e9,3.4\n"));
        window.until("the dialog is there", () -> window.isSeen("#mapping-dialog"));
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.hasFocus("#mapping-dialog .dialog-foot")).isTrue();

        window.press(KeyCode.TAB);

        assertThat(window.hasFocus("#mapping-dialog .dialog-head")).isTrue();
        assertThat(window.is("focus-visible", "#mapping-dialog .icon-button")).isTrue();
        window.press(KeyCode.TAB);
        assertThat(window.hasFocus("#mapping-table")).isTrue();
        window.press(KeyCode.TAB);
        assertThat(window.hasFocus("#mapping-source-parameters")).isTrue();

        window.press(KeyCode.ESCAPE);

        window.until("the dialog is gone", () -> !window.isSeen("#mapping-dialog"));
        assertThat(window.text(".data-name")).isEqualTo("isoflop-synthetic.csv");
    }

    @Test
    void opensTheFileThatWasChosen() {
        assertThat(window.text(".data-name")).isEqualTo("No data set");

        openSample();

        assertThat(folder.resolve("config").resolve("recent-files"))
                .content()
                .contains("isoflop-synthetic.csv");
    }

    @Test
    void aFileThatCannotBeUsedIsToldByLineAndColumnAndTheOpenOneStays() throws IOException {
        openSample();

        window.open(
                Files.writeString(
                        folder.resolve("broken.csv"), "params,tokens,loss\n1e8,2e9,abc\n"));

        window.untilSays("#failure-banner .title", "broken.csv was not opened");
        assertThat(window.text("#failure-banner .description"))
                .contains("Line 2, column “loss”: found “abc”");
        assertThat(window.text(".data-name")).isEqualTo("isoflop-synthetic.csv");
        assertThat(window.text(".data-count")).isEqualTo("117 runs");
    }

    @Test
    void thePaletteFindsWhatTheWindowCanDo() {
        openSample();
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("#palette-query", "isoloss");
        window.press(KeyCode.ENTER);

        window.until("IsoLoss is there", () -> window.isSeen("#workspace-isoloss"));
        assertThat(window.isSeen("#palette")).isFalse();
    }

    @Test
    void helpTellsOfTheScreenAndOfTheKeys() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.F1);

        window.until("the help is there", () -> window.isSeen("#help"));
        assertThat(window.text("#help .dialog-title")).isEqualTo("IsoFLOP");
        window.press(KeyCode.ESCAPE);
        window.until("the help is gone", () -> !window.isSeen("#help"));
    }

    @Test
    void digitsGoToTheModelsOnTheSliderUnlessOneTypes() {
        window.click("#rail-isoloss");
        window.press(KeyCode.DIGIT1);
        window.untilSays("#compute-field", "3.15 × 10²³");

        window.write("#compute-field", "2");
        window.press(KeyCode.ENTER);
        window.until("2 is no compute", () -> window.is("danger", "#compute-field"));
    }

    @Test
    void theViewGoesBackAndForwardAndUndoLeavesItAlone() {
        openSample();
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        Range whole = computeAxis();
        window.wheel(window.middle("#workspace-isoloss .figure-view"), 3);
        window.until("the chart is zoomed", () -> !computeAxis().equals(whole));

        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("all is seen", () -> computeAxis().equals(whole));
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.until("the chart is zoomed again", () -> !computeAxis().equals(whole));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(computeAxis()).isNotEqualTo(whole);
    }

    @Test
    void everythingIsShownSmallerAndResetByCommands() {
        openSample();
        window.click("#rail-isoloss");
        window.until("the chart is there", () -> window.chart("isoloss").isPresent());
        double height = window.chart("isoloss").orElseThrow().height();
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        window.until(
                "the chart has more room",
                () -> window.chart("isoloss").orElseThrow().height() > 1.2 * height);

        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("#palette-query", "reset layout");
        window.press(KeyCode.ENTER);
        window.until(
                "the chart is as before",
                () -> window.chart("isoloss").orElseThrow().height() == height);
    }

    @Test
    void aRowOfTheLegendHidesByAClickAndIsAloneByTwo() {
        openSample();
        window.click("#rail-isoflop");
        window.until("the chart is there", () -> window.chart("isoflop").isPresent());

        window.press(KeyCode.CONTROL, KeyCode.I);
        window.until("the inspector is there", () -> window.isSeen("#layer-minima"));
        window.clickLabel(".layer-row .label", "Minima");
        window.until("minima are off", () -> !window.isSelected("#layer-minima"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("minima are on", () -> window.isSelected("#layer-minima"));

        window.click("#rail-isoflop");
        window.doubleClickLabel(".layer-row .label", "Minima");
        window.until("runs are off", () -> !window.isSelected("#layer-runs"));
        assertThat(window.isSelected("#layer-minima")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("runs are on", () -> window.isSelected("#layer-runs"));
        assertThat(window.isSelected("#layer-minima")).isTrue();
    }

    @Test
    void draggingTheSliderMovesComputeAndSnapsToAModel() {
        window.drag(window.middle(".slider-thumb"), onSlider(3e19));
        window.until(
                "the field says less",
                () -> window.text("#compute-field").matches("[23]\\.\\d* × 10¹⁹"));

        window.drag(window.middle(".slider-thumb"), onSlider(5.9e23));
        window.untilSays("#compute-field", "5.88 × 10²³");
    }

    @Test
    void eachLawSaysItsBestSplitOfTheBudget() {
        openSample();
        window.click("#add-law-button");
        window.clickItem("Replication 2024");
        window.drag(window.middle(".slider-thumb"), onSlider(1e26));

        enter("5.76e23");

        window.untilSays("#readout-besiroglu-parameters", "72.25B");
        window.untilSays("#readout-besiroglu-tokens", "1.329T");
        window.untilSays("#readout-kaplan-parameters", "804.3B");
        window.untilSays("#readout-kaplan-tokens", "119.4B");
    }

    @Test
    void computeMayBeTypedInAnyUnit() {
        enter("400 PF-days");
        window.untilSays("#compute-field", "3.46 × 10²²");
        assertThat(window.is("danger", "#compute-field")).isFalse();

        window.click("#unit-pf-days");
        window.untilSays("#compute-field", "400");
    }

    @Test
    void aTextThatIsNoComputeIsMarkedAndChangesNothing() {
        String before = window.text("#readout-kaplan-parameters");

        enter("plenty");

        window.until("the field is marked", () -> window.is("danger", "#compute-field"));
        assertThat(window.text("#readout-kaplan-parameters")).isEqualTo(before).isNotEmpty();
        window.press(KeyCode.ESCAPE);
        window.untilSays("#compute-field", "5.76 × 10²³");
    }

    @Test
    void aRunThatIsUntickedLeavesTheFitUntilUndone() {
        openSample();
        window.untilSays("#workspace-runs .workspace-description", ALL_USED);
        window.until("the fit is there", () -> !window.text("#readout-fitted-loss").isEmpty());
        String before = window.text("#readout-fitted-parameters");

        window.click("#runs-table .check-box");
        window.until("the run is listed", () -> window.isSeen("#left-out-panel"));
        window.until(
                "the fit is another",
                () -> !List.of(before, "").contains(window.text("#readout-fitted-parameters")));

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilSays("#readout-fitted-parameters", before);
        window.until("no run is listed", () -> !window.isSeen("#left-out-panel"));
    }

    @Test
    void undoTakesBackTheLastStepAlsoAfterTyping() {
        openSample();
        enter("1e22");
        window.click("#runs-table .check-box");
        window.until("the run is listed", () -> window.isSeen("#left-out-panel"));

        window.press(KeyCode.CONTROL, KeyCode.Z);

        window.until("no run is listed", () -> !window.isSeen("#left-out-panel"));
        assertThat(window.text("#compute-field")).isEqualTo("10²²");
    }

    @Test
    void eachItemOfTheRailShowsItsChart() {
        openSample();
        for (String workspace : WORKSPACES) {
            window.click("#rail-" + workspace);

            window.until(workspace + " has its chart", () -> window.chart(workspace).isPresent());
            LaidOutFigure chart = window.chart(workspace).orElseThrow();
            assertThat(chart.panels()).as(workspace).isNotEmpty();
            assertThat(chart.width()).as(workspace).isGreaterThan(200);
            assertThat(chart.height()).as(workspace).isGreaterThan(200);
        }
    }

    @Test
    void theFigureThatIsShownIsSavedAtTheSizeThatWasTyped() {
        Path file = folder.resolve("figure.png");
        openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());

        window.click("#export-button");
        window.write("#export-width", "127");
        window.write("#export-height", "100");
        window.write("#export-resolution", "96");
        window.answer(file);
        window.click("#export-save");

        window.until("saving is told", () -> !window.notices().isEmpty());
        BufferedImage image = Pictures.read(file);
        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(378);
        assertThat(colours(image)).hasSizeGreaterThan(50);
        assertThat(window.isSeen("#export-dialog")).isFalse();
    }

    @Test
    void theFigureThatIsShownIsSavedInTheFormatThatWasChosen() throws IOException {
        Path file = folder.resolve("figure.pdf");
        openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());

        window.click("#export-button");
        assertThat(window.isSeen("#export-resolution")).isTrue();
        window.click("#export-format-2");
        window.until("no resolution is asked for", () -> !window.isSeen("#export-resolution"));
        assertThat(window.text("#export-save")).isEqualTo("Save PDF");
        window.answer(file);
        window.click("#export-save");

        window.until("saving is told", () -> !window.notices().isEmpty());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getCustomMetadataValue("Data"))
                    .matches("[\\w-]+\\.csv sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void aFigureIsDressedSavedWithAllOthersAndTheNextBeginsLikeIt() throws IOException {
        openSample();
        window.click("#rail-isoloss");
        window.until("the chart is laid out", () -> window.chart("isoloss").isPresent());
        window.click("#export-button");
        window.until("a preview is drawn", () -> window.isSeen("#export-preview"));

        window.click("#export-legend-1");
        window.click("#export-transparent");
        window.click("#export-source");
        window.write("#export-title", "Loss over compute");
        window.write("#export-width", "127");
        window.write("#export-height", "101.6");
        window.write("#export-resolution", "72");
        window.click("#export-unit-1");
        window.untilSays("#export-summary", "5 × 4 in at 72 dpi: 360 × 288 pixels");
        window.picture(Path.of("target", "images", "export-dialog.png"));

        window.answer(Files.createDirectory(folder.resolve("figures")));
        window.click("#export-save-all");

        window.until("saving is told", () -> !window.notices().isEmpty());
        assertThat(window.notices()).containsExactly("6 figures saved");
        BufferedImage image =
                Pictures.read(folder.resolve("figures").resolve("isoloss-fitted-117runs.png"));
        assertThat(image.getWidth()).isEqualTo(360);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();

        window.click("#export-button");
        window.untilSays("#export-summary", "5 × 4 in at 72 dpi: 360 × 288 pixels");
        assertThat(window.text("#export-title")).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.until("the dialog is gone", () -> !window.isSeen("#export-dialog"));
    }

    @Test
    void aNumberOfTheFitIsHeldAtWhatIsTypedAndBadTextIsMarked() {
        openSample();
        window.click("#rail-laws");
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.click("#lock-alpha");
        window.until("the value is a field", () -> window.isSeen("#pin-alpha"));

        window.write("#pin-alpha", "a lot");
        window.press(KeyCode.ENTER);
        window.until("the field is marked", () -> window.is("danger", "#pin-alpha"));

        window.write("#pin-alpha", "0.3");
        window.press(KeyCode.ENTER);
        window.until("the mark is gone", () -> !window.is("danger", "#pin-alpha"));
        assertThat(window.isSeen("#pin-alpha")).isTrue();

        window.click("#lock-alpha");
        window.until("it is fitted again", () -> window.isSeen("#constant-α"));
    }

    private void openSample() {
        window.open(SAMPLE);
        window.untilSays(".data-name", "isoflop-synthetic.csv");
        window.untilSays(".data-count", "117 runs");
    }

    private void enter(String compute) {
        window.write("#compute-field", compute);
        window.press(KeyCode.ENTER);
    }

    /// Where a compute lies on the slider, by the decades written below it.
    private Range computeAxis() {
        return window.chart("isoloss").orElseThrow().panels().getFirst().panel().x().range();
    }

    private Point2D onSlider(double compute) {
        Point2D low = window.middle(".slider-decade", "10¹⁹");
        Point2D high = window.middle(".slider-decade", "10²³");
        double along = (Math.log10(compute) - 19) / (23 - 19);
        return new Point2D(
                low.interpolate(high, along).getX(), window.middle(".slider-thumb").getY());
    }

    private static Set<Integer> colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width))
                .boxed()
                .collect(Collectors.toSet());
    }
}
