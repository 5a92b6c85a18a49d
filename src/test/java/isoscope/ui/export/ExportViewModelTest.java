package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.Provenance;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.dialog.Dialogs;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private final Study study = Documents.fitted().studyProperty().get();
    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    private final Recorder recorder = new Recorder();
    private final Answers answers = new Answers();
    private final ExportViewModel model =
            new ExportViewModel(
                    figure,
                    Provenance.of(List.of(), study),
                    "isoloss",
                    recorder,
                    answers,
                    new DirectBackground());

    @Test
    void startsWideOnWhitePaperAndCountsPixels() {
        assertThat(model.summaryProperty().get())
                .isEqualTo("254 × 168 mm at 200 dpi: 2000 × 1323 pixels");
        assertThat(model.themeProperty().get()).isEqualTo(Theme.PRINT);
        assertThat(model.page().preset()).contains(SizePreset.WIDE);
        assertThat(model.previewProperty().get()).isPresent();
    }

    @Test
    void aPresetSetsBothSides() {
        model.page().use(SizePreset.ONE_COLUMN);

        assertThat(model.page().width().textProperty().get()).isEqualTo("85");
        assertThat(model.page().preset()).contains(SizePreset.ONE_COLUMN);

        model.page().width().textProperty().set("90");
        assertThat(model.page().preset()).isEmpty();
    }

    @Test
    void thePreviewHasTheSamePageWithFewerPixels() {
        model.page().dpi().textProperty().set("600");

        ExportSize drawn = recorder.rendered.getLast();

        assertThat(drawn.widthMm()).isEqualTo(254);
        assertThat(drawn.fontPt()).isEqualTo(8);
        assertThat(drawn.pixelWidth()).isEqualTo(1180);
    }

    @Test
    void aBadNumberIsNamedAndStopsTheExport() {
        int before = recorder.rendered.size();

        model.page().dpi().textProperty().set("many");

        assertThat(model.errorProperty().get())
                .isEqualTo("Resolution must be a number from 96 to 1200 dpi.");
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(recorder.rendered).hasSize(before);

        model.save();
        assertThat(recorder.written).isEmpty();

        model.page().dpi().textProperty().set("300");
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        model.page().width().textProperty().set("1000");
        model.page().height().textProperty().set("1000");
        model.page().dpi().textProperty().set("1200");

        assertThat(model.errorProperty().get()).contains("megapixels");
    }

    @Test
    void savesAtTheFullSizeAndCloses() {
        answers.path = Optional.of(Path.of("a.png"));

        model.save();

        assertThat(recorder.written).hasSize(1);
        assertThat(recorder.written.getFirst().pixelWidth()).isEqualTo(2000);
        assertThat(model.finishedProperty().get()).isTrue();
        assertThat(answers.said).containsExactly("a.png saved, 2000 × 1323 pixels at 200 dpi");
    }

    @Test
    void aUserWhoThinksBetterOfItStaysInTheDialog() {
        model.save();

        assertThat(recorder.written).isEmpty();
        assertThat(model.finishedProperty().get()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsReportedAndTheDialogStays() {
        answers.path = Optional.of(Path.of("a.png"));
        recorder.refusal = "The folder does not exist.";

        model.save();

        assertThat(answers.said).containsExactly("The figure was not saved");
        assertThat(model.finishedProperty().get()).isFalse();
    }

    @Test
    void copiesAtTheFullSize() {
        model.copy();

        assertThat(recorder.copied).hasSize(1);
        assertThat(recorder.rendered.getLast().pixelWidth()).isEqualTo(2000);
    }

    @Test
    void aDrawingHasNoResolution() {
        model.page().dpi().textProperty().set("many");
        model.page().formatProperty().set(ExportFormat.SVG);

        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("254 × 168 mm");

        model.page().formatProperty().set(ExportFormat.PNG);
        assertThat(model.errorProperty().get()).startsWith("Resolution");
    }

    @Test
    void theFileIsOfTheFormatThatWasChosen() {
        answers.path = Optional.of(Path.of("a.pdf"));
        model.page().formatProperty().set(ExportFormat.PDF);

        model.save();

        assertThat(answers.asked).containsExactly("isoloss.pdf, PDF document");
        assertThat(recorder.formats).containsExactly(ExportFormat.PDF);
        assertThat(answers.said).containsExactly("a.pdf saved, 254 × 168 mm");
    }

    @Test
    void aNameWithoutItsEndingIsGivenItUnlessThatFileExists() {
        answers.path = Optional.of(Path.of("a"));
        model.page().formatProperty().set(ExportFormat.SVG);
        recorder.taken.add(Path.of("a.svg"));

        model.save();
        assertThat(recorder.written).isEmpty();
        assertThat(answers.said).containsExactly("The figure was not saved");

        recorder.taken.clear();
        model.save();
        assertThat(answers.said.getLast()).isEqualTo("a.svg saved, 254 × 168 mm");
    }

    @Test
    void aDrawingTooLargeForAPictureIsNotCopied() {
        model.page().dpi().textProperty().set("1200");
        model.page().formatProperty().set(ExportFormat.PDF);
        model.page().width().textProperty().set("1000");
        model.page().height().textProperty().set("1000");

        model.copy();

        assertThat(recorder.copied).isEmpty();
        assertThat(answers.said).containsExactly("The figure was not copied");
    }

    @Test
    void withoutTheCursorNothingFollowsCompute() {
        model.cursorProperty().set(false);

        assertThat(recorder.figure.panels()).allMatch(panel -> panel.live().isEmpty());
        assertThat(figure.panels().getFirst().live()).isNotEmpty();
    }

    @Test
    void theFileIsNamedAfterChartLawAndRuns() {
        assertThat(FigureFiles.name(figure, study)).isEqualTo("isoloss-fitted-21runs");
    }

    private static final class Recorder implements Pictures {
        private final List<ExportSize> rendered = new ArrayList<>();
        private final List<ExportSize> written = new ArrayList<>();
        private final List<ExportFormat> formats = new ArrayList<>();
        private final Set<Path> taken = new HashSet<>();
        private final List<BufferedImage> copied = new ArrayList<>();
        private Figure figure = new Figure("none", "", List.of());
        private String refusal = "";

        @Override
        public BufferedImage render(Figure figure, ExportSize size, Theme theme) {
            this.figure = figure;
            rendered.add(size);
            return new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public ExportOutcome write(ExportRequest request, ExportFormat format, Path path) {
            if (!refusal.isEmpty()) {
                return new ExportOutcome.Refused(refusal);
            }
            written.add(request.size());
            formats.add(format);
            return new ExportOutcome.Written(path);
        }

        @Override
        public boolean exists(Path path) {
            return taken.contains(path);
        }

        @Override
        public void toClipboard(BufferedImage image) {
            copied.add(image);
        }
    }

    private static final class Answers implements Dialogs {
        private final List<String> said = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private Optional<Path> path = Optional.empty();

        @Override
        public List<Path> askOpen() {
            return List.of();
        }

        @Override
        public Optional<Path> askFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askSave(String title, String suggestedName, String kind) {
            asked.add(suggestedName + ", " + kind);
            return path;
        }

        @Override
        public boolean confirm(String question, String detail, String action) {
            return true;
        }

        @Override
        public void report(String headline, String detail) {
            said.add(headline);
        }

        @Override
        public void reportFault(String headline, String detail, String details) {}

        @Override
        public void notify(String message, String action, Runnable act) {
            said.add(message);
        }
    }
}
