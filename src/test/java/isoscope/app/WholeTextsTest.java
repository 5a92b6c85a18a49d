package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.RunField;
import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Names are whole or not there, never cut into dots, in a narrow window with many laws.
@OnScreen
class WholeTextsTest {
    private static final int ALL_LAWS = 5;

    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void theBarsCutNoNameOfFiveLaws() {
        window.openSample();
        for (String law : List.of("Chinchilla A1", "Replication 2024")) {
            window.click("#add-law-button");
            window.clickItem(law);
        }
        window.until(
                "intervals are there",
                () -> !window.text("#readout-interval-parameters").isEmpty());

        assertThat(window.cutTexts("#runs-table .number")).isEmpty();
        assertThat(window.cutTexts("#runs-table .column-header .label")).isEmpty();
        int chips = window.texts(".law-chip").size();
        assertThat(chips).isBetween(1, ALL_LAWS - 1);
        assertThat(window.text("#more-laws-button")).isEqualTo("+" + (ALL_LAWS - chips));
        assertThat(window.cutTexts("#top-bar .law-chip")).isEmpty();
        assertThat(window.cutTexts("#compute-bar .number")).isEmpty();
        window.click("#rail-laws");
        assertThat(window.cutTexts("#laws-table .number")).isEmpty();
        assertThat(window.cutTexts("#laws-table .column-header .label")).isEmpty();
    }

    @Test
    void aChipHasAMenuAndALawWithoutRoomASwitchInAnother() {
        window.openSample();
        for (String law : List.of("Chinchilla A1", "Replication 2024")) {
            window.click("#add-law-button");
            window.clickItem(law);
        }
        window.until("laws are in the menu", () -> window.isSeen("#more-laws-button"));
        window.click("#more-laws-button");
        window.clickItem("Replication 2024");
        window.until(
                "it is hidden",
                () ->
                        window.texts("#compute-bar .readout-name").stream()
                                .noneMatch("Replication 2024"::equals));

        window.focus("#law-chip-kaplan");
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.clickItem("Show details");
        window.until(
                "its card is shown",
                () -> window.isSeen("#workspace-laws") && window.isSeen("#inspector"));
        assertThat(window.texts("#inspector .label")).contains("Kaplan 2020");
    }

    @Test
    void everyFieldOfTheMappingIsAboveTheButtons() throws IOException {
        window.open(
                Files.writeString(
                        folder.resolve("unknown.csv"), "size,seen,nll\n100,2,3.4\n200,4,3.1\n"));
        window.until("it is asked", () -> window.isSeen("#mapping-read"));

        double foot = window.bounds("#mapping-dialog .dialog-foot").getMinY();
        assertThat(window.bounds("#mapping-trial").getMaxY()).isLessThanOrEqualTo(foot);
        for (RunField field : RunField.values()) {
            assertThat(window.bounds("#mapping-source-" + field.id()).getMaxY())
                    .as(field.title())
                    .isLessThanOrEqualTo(foot);
        }
        window.press(KeyCode.ESCAPE);
    }
}
