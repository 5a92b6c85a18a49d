package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A session in the real window: saved, changed, lost and brought back.
@OnScreen
class RecoveryWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void whatWasNotSavedComesBackAfterAKill() throws IOException {
        Path session = folder.resolve("study.isoscope");
        window.openSample();
        window.answer(session);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("it is saved", () -> window.title().equals("study – Isoscope"));
        window.enter("#filter-box", "C > 1e20 and N < 2B");
        window.until("it is changed", () -> window.title().equals("• study – Isoscope"));
        Killed killed = new Killed(folder.resolve("config"));
        window.until("the change is kept", () -> killed.kept().size() == 1);

        ProgramWindow next = killed.nextWindow(folder.resolve("left"));

        next.until(
                "the change is offered",
                () ->
                        next.text("#recovery-question")
                                .matches(
                                        "Unsaved work on study from \\d\\d:\\d\\d \\(1 change\\)\\. Recover it\\?"));
        next.keepPicture("recovery-offer.png");
        next.click("#recover-button");
        next.untilSays(".data-count", "23 of 117 runs");
        next.untilSays("#filter-box", "C > 1e20 and N < 2B");
        next.until("it is not saved yet", () -> next.title().equals("• study – Isoscope"));
        next.until("the offer is gone", () -> !next.isSeen("#recover-button"));
        next.press(KeyCode.CONTROL, KeyCode.S);
        next.until("it is saved", () -> next.title().equals("study – Isoscope"));
        assertThat(session).content().contains("\"where\": \"C > 1e20 and N < 2B\"");
        assertThat(next.close()).isEmpty();
    }

    @Test
    void aDamagedSessionSaysWhereAndTouchesNothing() throws IOException {
        window.openSample();

        window.open(
                Files.writeString(
                        folder.resolve("bad.isoscope"),
                        "{\"schema\": \"isoscope.session/1\",\n \"fit\": 3}"));

        window.untilSays("#session-notice .title", "bad.isoscope was not opened");
        assertThat(window.text("#session-notice .description"))
                .startsWith("Line 2, column 9: found 3, expected an object for fit.");
        assertThat(window.text(".data-name")).isEqualTo("isoflop-synthetic.csv");
        window.keepPicture("session-damaged.png");
    }

    @Test
    void garbageAmongRememberedFilesIsToldAndTheWindowStarts() throws IOException {
        Path left = Files.createDirectory(folder.resolve("left"));
        Map<String, String> garbage =
                Map.of(
                        "layout", "isoscope-layout 1\nscale everything\n",
                        "figure", "PK\u0003\u0004",
                        "recent-files", "a poem\n",
                        "favourites", "kaplan\n\u0000\u0000\n",
                        "mappings", "isoscope-mappings 1\nN,D\n");
        for (Map.Entry<String, String> file : garbage.entrySet()) {
            Files.writeString(left.resolve(file.getKey()), file.getValue());
        }

        ProgramWindow next = new Killed(folder.resolve("config")).nextWindow(left);

        next.until("it is told", () -> !next.reports().isEmpty());
        assertThat(next.reports())
                .singleElement()
                .asString()
                .contains(left + "/layout, line 2: found “scale everything”, expected ")
                .contains(left + "/figure, line 1: found “PK”, expected “isoscope-figure 1”.")
                .contains(left + "/recent-files, line 1: found “a poem”, expected ")
                .contains(left + "/mappings, line 2: found “N,D”, expected headers and ")
                .contains(left + "/favourites, line 2: found “”, expected the id of a law.");
        next.openSample();
        for (Map.Entry<String, String> file : garbage.entrySet()) {
            assertThat(left.resolve(file.getKey())).content().isEqualTo(file.getValue());
        }
        assertThat(next.close()).isEmpty();
    }
}
