package isoscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The choices for the look of a figure, and those that the next one begins with.
class ExportChoicesTest extends ExportFixture {
    @Test
    void withoutTheCursorNothingFollowsCompute() {
        model.options().cursorProperty().set(false);

        assertThat(recorder.figure.panels()).allMatch(panel -> panel.live().isEmpty());
        assertThat(figure.panels().getFirst().live()).isNotEmpty();
    }

    @Test
    void theFurnitureIsDrawn() {
        model.options().titleProperty().set("Loss");
        model.options().legendProperty().set(PageElements.Legend.INSIDE);
        model.options().sourceProperty().set(true);
        model.options().transparentProperty().set(true);

        assertThat(recorder.furniture)
                .isEqualTo(
                        new PageElements(
                                "Loss", "a.csv; 21 runs", PageElements.Legend.INSIDE, true));
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
}
