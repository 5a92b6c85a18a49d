package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.Provenance;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Furniture;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.quantity.Quantity;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.export.ExportSubject.Named;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private final Study study = Documents.fitted().studyProperty().get();
    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    private final Figure parity =
            new ParityFigure(Quantity.PARAMETERS).build(study, 5.76e23, AxisRanges.AUTOMATIC);
    private final Named shown = new Named(figure, "isoloss");
    private final Memory memory = new Memory();
    private final Recorder recorder = new Recorder();
    private final Answers answers = new Answers();
    private final ExportViewModel model =
            new ExportViewModel(
                    new ExportSubject(
                            shown, all(), Provenance.of(List.of(), study), "a.csv; 21 runs"),
                    memory,
                    recorder,
                    answers,
                    new DirectBackground());

    @Test
    void startsWideOnWhitePaperAndCountsPixels() {
        assertThat(model.summaryProperty().get())
                .isEqualTo("254 × 168 mm at 200 dpi: 2000 × 1323 pixels");
        assertThat(model.options().themeProperty().get()).isEqualTo(Theme.PRINT);
        assertThat(model.options().page().preset()).contains(SizePreset.WIDE);
        assertThat(model.previewProperty().get()).isPresent();
    }

    @Test
    void aPresetSetsBothSides() {
        model.options().page().use(SizePreset.ONE_COLUMN);

        assertThat(model.options().page().width().textProperty().get()).isEqualTo("85");
        assertThat(model.options().page().preset()).contains(SizePreset.ONE_COLUMN);

        model.options().page().width().textProperty().set("90");
        assertThat(model.options().page().preset()).isEmpty();
    }

    @Test
    void thePreviewHasTheSamePageWithFewerPixels() {
        model.options().page().dpi().textProperty().set("600");

        ExportSize drawn = recorder.rendered.getLast();

        assertThat(drawn.widthMm()).isEqualTo(254);
        assertThat(drawn.fontPt()).isEqualTo(8);
        assertThat(drawn.pixelWidth()).isEqualTo(1180);
    }

    @Test
    void aBadNumberIsNamedAndStopsTheExport() {
        int before = recorder.rendered.size();

        model.options().page().dpi().textProperty().set("many");

        assertThat(model.errorProperty().get())
                .isEqualTo("Resolution must be a number from 72 to 1200 dpi.");
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(recorder.rendered).hasSize(before);

        model.save();
        assertThat(recorder.written).isEmpty();

        model.options().page().dpi().textProperty().set("300");
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        model.options().page().width().textProperty().set("1000");
        model.options().page().height().textProperty().set("1000");
        model.options().page().dpi().textProperty().set("1200");

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
        model.options().page().dpi().textProperty().set("many");
        model.options().page().formatProperty().set(ExportFormat.SVG);

        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("254 × 168 mm");

        model.options().page().formatProperty().set(ExportFormat.PNG);
        assertThat(model.errorProperty().get()).startsWith("Resolution");
    }

    @Test
    void theFileIsOfTheFormatThatWasChosen() {
        answers.path = Optional.of(Path.of("a.pdf"));
        model.options().page().formatProperty().set(ExportFormat.PDF);

        model.save();

        assertThat(answers.asked).containsExactly("isoloss.pdf, PDF document");
        assertThat(recorder.formats).containsExactly(ExportFormat.PDF);
        assertThat(answers.said).containsExactly("a.pdf saved, 254 × 168 mm");
    }

    @Test
    void aNameWithoutItsEndingIsGivenItUnlessThatFileExists() {
        answers.path = Optional.of(Path.of("a"));
        model.options().page().formatProperty().set(ExportFormat.SVG);
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
        model.options().page().dpi().textProperty().set("1200");
        model.options().page().formatProperty().set(ExportFormat.PDF);
        model.options().page().width().textProperty().set("1000");
        model.options().page().height().textProperty().set("1000");

        model.copy();

        assertThat(recorder.copied).isEmpty();
        assertThat(answers.said).containsExactly("The figure was not copied");
    }

    @Test
    void withoutTheCursorNothingFollowsCompute() {
        model.options().cursorProperty().set(false);

        assertThat(recorder.figure.panels()).allMatch(panel -> panel.live().isEmpty());
        assertThat(figure.panels().getFirst().live()).isNotEmpty();
    }

    @Test
    void theFileIsNamedAfterChartLawAndRuns() {
        assertThat(FigureFiles.name(figure.id(), study)).isEqualTo("isoloss-fitted-21runs");
    }

    @Test
    void inchesChangeWhatIsTypedAndNeverTheSize() {
        model.options().page().use(SizePreset.ONE_COLUMN);

        model.options().page().unitProperty().set(LengthUnit.INCHES);

        assertThat(model.options().page().width().textProperty().get()).isEqualTo("3.346");
        assertThat(model.options().page().width().value()).contains(85.0);
        assertThat(model.options().page().preset()).contains(SizePreset.ONE_COLUMN);
        assertThat(model.summaryProperty().get())
                .isEqualTo("3.346 × 3.346 in at 200 dpi: 669 × 669 pixels");

        model.options().page().width().textProperty().set("5");
        model.options().page().unitProperty().set(LengthUnit.MM);
        assertThat(model.options().page().width().textProperty().get()).isEqualTo("127");
        assertThat(model.options().page().height().value()).contains(85.0);
    }

    @Test
    void whatIsWrongIsToldInTheUnitThatIsTyped() {
        model.options().page().unitProperty().set(LengthUnit.INCHES);
        model.options().page().width().textProperty().set("100");

        assertThat(model.errorProperty().get())
                .isEqualTo("Width must be a number from 0.787 to 39.37 in.");

        model.options().page().unitProperty().set(LengthUnit.MM);
        assertThat(model.options().page().width().textProperty().get()).isEqualTo("2540");
        assertThat(model.errorProperty().get()).contains("from 20 to 1000 mm");
    }

    @Test
    void theFurnitureIsDrawn() {
        model.options().titleProperty().set("Loss");
        model.options().legendProperty().set(Furniture.Legend.INSIDE);
        model.options().sourceProperty().set(true);
        model.options().transparentProperty().set(true);

        assertThat(recorder.furniture)
                .isEqualTo(new Furniture("Loss", "a.csv; 21 runs", Furniture.Legend.INSIDE, true));
    }

    @Test
    void theNextFigureBeginsWithTheLastChoicesButTheTitle() {
        model.options().page().use(SizePreset.TWO_COLUMNS);
        model.options().themeProperty().set(Theme.DARK);
        model.options().titleProperty().set("Loss");
        answers.path = Optional.of(Path.of("a.png"));
        model.save();

        FigureOptions next = new FigureOptions(memory.recall());

        assertThat(next.page().preset()).contains(SizePreset.TWO_COLUMNS);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.titleProperty().get()).isEmpty();
    }

    @Test
    void choicesOfAFigureThatWasNotExportedAreForgotten() {
        model.options().themeProperty().set(Theme.DARK);
        model.close();

        assertThat(memory.recall()).isEqualTo(FigureChoices.STANDARD);
    }

    @Test
    void allFiguresGoIntoOneFolder() {
        answers.folder = Optional.of(Path.of("figures"));
        model.options().page().formatProperty().set(ExportFormat.SVG);

        model.saveAll();

        assertThat(recorder.files)
                .containsExactly(
                        Path.of("figures", "isoloss.svg"), Path.of("figures", "parity.svg"));
        assertThat(answers.said).containsExactly("2 figures saved, 1 had nothing to show");
        assertThat(model.finishedProperty().get()).isTrue();
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void noFileOfAllIsReplacedUnasked() {
        answers.folder = Optional.of(Path.of("figures"));
        answers.agrees = false;
        recorder.taken.add(Path.of("figures", "parity.png"));

        model.saveAll();
        assertThat(answers.asked).containsExactly("Replace 1 file?");
        assertThat(recorder.files).isEmpty();

        answers.agrees = true;
        model.saveAll();
        assertThat(recorder.files).hasSize(2);
    }

    @Test
    void savingAllFiguresStopsWhenItIsCalledOff() {
        HeldBackground held = new HeldBackground();
        AllFigures all = new AllFigures(recorder, answers, held);
        answers.folder = Optional.of(Path.of("figures"));
        SequencedMap<String, Supplier<ExportRequest>> one = new LinkedHashMap<>();
        one.put(
                "isoloss",
                () ->
                        new ExportRequest(
                                figure,
                                FigureChoices.STANDARD.size(),
                                Theme.PRINT,
                                Provenance.NONE));

        all.save(one, ExportFormat.PNG, () -> {});
        assertThat(all.progressProperty().get()).isEqualTo("0 of 1 saved");
        all.cancel();

        assertThat(all.progressProperty().get()).isEmpty();
        assertThat(recorder.files).isEmpty();
    }

    @Test
    void theNumbersBehindTheFigureAreCopiedAndSaved() {
        model.copyData();
        assertThat(recorder.texts.getFirst())
                .startsWith("layer\titem\tTraining compute C (FLOP)\tParameters N\n")
                .contains("\npoints\t");

        answers.path = Optional.of(Path.of("isoloss.csv"));
        model.saveData();
        assertThat(recorder.texts.getLast())
                .startsWith("layer,item,Training compute C (FLOP),Parameters N\n");
        assertThat(model.finishedProperty().get()).isFalse();
    }

    private SequencedMap<String, Supplier<Figure>> all() {
        SequencedMap<String, Supplier<Figure>> all = new LinkedHashMap<>();
        all.put("isoloss", () -> figure);
        all.put("parity", () -> parity);
        all.put("empty", () -> new Figure("empty", "", List.of()));
        return all;
    }

    private static final class Memory implements ChoiceMemory {
        private FigureChoices last = FigureChoices.STANDARD;

        @Override
        public FigureChoices recall() {
            return last;
        }

        @Override
        public void remember(FigureChoices choices) {
            last = choices;
        }
    }

    private static final class Recorder implements Pictures {
        private final List<ExportSize> rendered = new ArrayList<>();
        private final List<ExportSize> written = new ArrayList<>();
        private final List<ExportFormat> formats = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private Furniture furniture = Furniture.NONE;
        private final Set<Path> taken = new HashSet<>();
        private final List<BufferedImage> copied = new ArrayList<>();
        private Figure figure = new Figure("none", "", List.of());
        private String refusal = "";

        @Override
        public BufferedImage render(ExportRequest request) {
            figure = request.figure();
            furniture = request.furniture();
            rendered.add(request.size());
            return new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public ExportOutcome write(ExportRequest request, ExportFormat format, Path path) {
            if (!refusal.isEmpty()) {
                return new ExportOutcome.Refused(refusal);
            }
            written.add(request.size());
            formats.add(format);
            files.add(path);
            return new ExportOutcome.Written(path);
        }

        @Override
        public ExportOutcome write(String text, Path path) {
            texts.add(text);
            return new ExportOutcome.Written(path);
        }

        @Override
        public void toClipboard(String text) {
            texts.add(text);
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
        private Optional<Path> folder = Optional.empty();
        private boolean agrees = true;

        @Override
        public List<Path> askOpen() {
            return List.of();
        }

        @Override
        public Optional<Path> askFolder() {
            return folder;
        }

        @Override
        public Optional<Path> askSave(String title, String suggestedName, String kind) {
            asked.add(suggestedName + ", " + kind);
            return path;
        }

        @Override
        public boolean confirm(String question, String detail, String action) {
            asked.add(question);
            return agrees;
        }

        @Override
        public Optional<String> choose(String question, String detail, List<String> actions) {
            return Optional.empty();
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
