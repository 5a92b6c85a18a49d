package isoscope.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    List.of(
                            command("File", "Open files…"),
                            command("File", "Reload file").when(open),
                            command("Edit", "Undo: Exclude 5 runs"),
                            command("View", "Show or hide the inspector")));

    @Test
    void beginsWithEverythingThatCanBeDone() {
        open.set(false);

        assertThat(names(new PaletteViewModel(palette.foundProperty().get())))
                .containsExactly(
                        "Open files…", "Undo: Exclude 5 runs", "Show or hide the inspector");
    }

    @Test
    void whatBeginsWithTheQueryComesBeforeWhatHoldsIt() {
        palette.queryProperty().set("o");

        assertThat(names(palette).getFirst()).isEqualTo("Open files…");
        assertThat(names(palette)).hasSize(4);
    }

    @Test
    void groupsAreSearchedToo() {
        palette.queryProperty().set("edit u");

        assertThat(names(palette)).containsExactly("Undo: Exclude 5 runs");
    }

    @Test
    void lettersInOrderAreEnough() {
        palette.queryProperty().set("shinsp");

        assertThat(names(palette)).containsExactly("Show or hide the inspector");
    }

    @Test
    void nothingFitsNonsenseAndEnterThenDoesNothing() {
        palette.queryProperty().set("qqq");
        palette.step(1);
        palette.run();

        assertThat(names(palette)).isEmpty();
        assertThat(done).isEmpty();
        assertThat(palette.finishedProperty().get()).isFalse();
    }

    @Test
    void arrowsGoRoundAndEnterRunsTheChosenOnce() {
        palette.step(-1);
        palette.run();

        assertThat(done).containsExactly("Show or hide the inspector");
        assertThat(palette.finishedProperty().get()).isTrue();
    }

    @Test
    void anotherQueryChoosesTheFirstAgain() {
        palette.step(2);
        palette.queryProperty().set("e");

        assertThat(palette.chosenProperty().get()).isZero();
    }

    private Command command(String group, String name) {
        return Command.of(name, group, name, "", () -> done.add(name));
    }

    private static List<String> names(PaletteViewModel palette) {
        return palette.foundProperty().get().stream()
                .map(command -> command.name().getValue())
                .toList();
    }
}
