package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Files that are opened in the real window: asked about, refused, remembered.
@OnScreen
class OpeningWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void opensTheFileThatWasChosen() {
        assertThat(window.text(".data-name")).isEqualTo("No data set");

        window.openSample();

        assertThat(folder.resolve("config").resolve("recent-files"))
                .content()
                .contains("isoflop-synthetic.csv");
    }

    @Test
    void aFileThatCannotBeUsedIsToldByLineAndColumnAndTheOpenOneStays() throws IOException {
        window.openSample();

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
    void aSavedFitIsALawOnTheChartsAndTheOpenRunsStay() throws IOException {
        window.openSample();
        window.answer(
                Files.writeString(
                        folder.resolve("mine.json"),
                        """
                        {"schema": "isoscope.fit/1", "form": "chinchilla", "formula": "L = E + A/N^α + B/D^β",
                         "data": "mine.csv", "method": "huber-lse",
                         "parameters": {"E": {"value": 1.7}, "A": {"value": 406.4}, "B": {"value": 410.7},
                                        "alpha": {"value": 0.34}, "beta": {"value": 0.28}},
                         "parameter_convention": "total",
                         "valid_range": {"low_flop": 1e18, "high_flop": 1e22}}
                        """));

        window.press(KeyCode.CONTROL, KeyCode.O);

        window.until("it has no room for a chip", () -> window.isSeen("#more-laws-button"));
        window.click("#more-laws-button");
        window.clickItem("Fit of mine.csv");
        assertThat(window.text(".data-name")).isEqualTo("isoflop-synthetic.csv");
        assertThat(window.reports()).isEmpty();
    }

    @Test
    void aSheetIsAddedFromTheMenuOfLaws() throws IOException {
        Path published = Path.of("resources", "isoscope", "laws", "reconciled", "beck.toml");
        String text = Files.readString(published).replace("Outer exponent", "My exponent");
        window.openSample();
        window.answer(Files.writeString(folder.resolve("mine.toml"), text));

        window.click("#add-law-button");
        window.clickItem("Add law…");

        window.until("it has no room for a chip", () -> window.isSeen("#more-laws-button"));
        window.click("#more-laws-button");
        window.clickItem("My exponent");
        assertThat(window.text(".data-name")).isEqualTo("isoflop-synthetic.csv");
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
        window.openSample();
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
}
