package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A session in the real window: saved, changed, lost and brought back.
@SuppressWarnings("NullAway.Init")
@ExtendWith(ApplicationExtension.class)
class RecoveryWindowTest {
    private static final Path SAMPLE = Path.of("samples", "isoflop-synthetic.csv");

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
    void whatWasNotSavedComesBackAfterAKill(FxRobot robot) throws IOException {
        Path session = folder.resolve("study.isoscope");
        window.open(SAMPLE);
        window.untilSays(".data-count", "117 runs");
        window.answer(session);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("it is saved", () -> window.title().equals("study – Isoscope"));
        window.write("#filter-box", "C > 1e20 and N < 2B");
        window.press(KeyCode.ENTER);
        window.until("it is changed", () -> window.title().equals("• study – Isoscope"));
        Killed killed = new Killed(folder.resolve("config"));
        window.until("the change is kept", () -> killed.kept().size() == 1);

        ProgramWindow next = killed.nextWindow(robot, folder.resolve("left"));

        next.until(
                "the change is offered",
                () ->
                        next.text("#recovery-question")
                                .matches(
                                        "Recover study of \\d\\d:\\d\\d, 1 step since it was saved\\?"));
        next.keepPicture("recovery-offer.png");
        next.click("#recover-button");
        next.untilSays(".data-count", "23 of 117 runs");
        assertThat(next.text("#filter-box")).isEqualTo("C > 1e20 and N < 2B");
        next.until("it is not saved yet", () -> next.title().equals("• study – Isoscope"));
        next.until("the offer is gone", () -> !next.isSeen("#recover-button"));
        next.press(KeyCode.CONTROL, KeyCode.S);
        next.until("it is saved", () -> next.title().equals("study – Isoscope"));
        assertThat(session).content().contains("\"where\": \"C > 1e20 and N < 2B\"");
        assertThat(next.close()).isEmpty();
    }

    @Test
    void aDamagedSessionSaysWhereAndTouchesNothing() throws IOException {
        window.open(SAMPLE);
        window.untilSays(".data-count", "117 runs");

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
}
