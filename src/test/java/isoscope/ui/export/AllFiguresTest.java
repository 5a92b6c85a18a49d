package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.export.ExportFormat;
import isoscope.export.ExportRequest;
import isoscope.export.Provenance;
import isoscope.plot.Theme;
import isoscope.testkit.HeldBackground;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The figures of all workspaces saved into one folder.
class AllFiguresTest extends ExportFixture {
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
}
