package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A figure, or the numbers behind it, saved and copied.
class ExportSavingTest extends ExportFixture {
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
    void theFileIsOfTheFormatThatWasChosen() {
        answers.path = Optional.of(Path.of("a.pdf"));
        model.options().page().formatProperty().set(ExportFormat.PDF);

        model.save();

        assertThat(answers.asked).containsExactly("isoloss.pdf, PDF document");
        assertThat(recorder.formats).containsExactly(ExportFormat.PDF);
        assertThat(answers.said).containsExactly("a.pdf saved, 254 × 168 mm");
    }

    @Test
    void aNameWithoutItsEndingIsGivenItAndAFileOfThatNameIsReplacedOnlyIfAgreed() {
        answers.path = Optional.of(Path.of("a"));
        model.options().page().formatProperty().set(ExportFormat.SVG);
        recorder.taken.add(Path.of("a.svg"));

        answers.agrees = false;
        model.save();
        assertThat(recorder.written).isEmpty();
        assertThat(answers.asked).last().isEqualTo("Replace a.svg?");

        answers.agrees = true;
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
    void theFileIsNamedAfterChartLawAndRuns() {
        assertThat(FigureFiles.name(figure.id(), study)).isEqualTo("isoloss-fitted-21runs");
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
}
