package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.FileBackground;
import isoscope.testkit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests while a session is saved, and files that somebody else changed meanwhile.
class SavingTest {
    private static final String SAVE = "save-session";
    private static final String READING = "load";

    @TempDir private Path folder;

    private final HeldBackground held = new HeldBackground();

    @Test
    void whatIsAskedForDuringASaveComesAfterIt() throws IOException {
        SessionDesk other = new SessionDesk(folder, new FileBackground());
        other.open(other.file("other.csv", SessionDesk.RUNS));
        Path session = other.saveAs("other.isoscope");
        SessionDesk desk = slow();
        desk.saveAs("study.isoscope");

        desk.session.open(session);
        desk.close();
        assertThat(held.waiting()).contains(SAVE).doesNotContain("open-session", "autosave");
        assertThat(desk.dialogs.questions()).isEmpty();

        held.run(SAVE);
        assertThat(held.waiting()).contains("open-session", "autosave");
        held.run("autosave");
        assertThat(desk.isClosed()).isTrue();
        assertThat(folder.resolve("study.isoscope")).exists();
    }

    @Test
    void savesComeBeforeTheEndAndNoneTwice() throws IOException {
        SessionDesk desk = slow();
        desk.saveAs("study.isoscope");
        desk.close();
        desk.document.runSteps().exclude(Set.of("b"));

        desk.session.save();
        desk.session.save();
        held.run(SAVE);
        assertThat(held.waiting()).contains(SAVE).doesNotContain("autosave");
        held.run(SAVE);

        assertThat(held.waiting()).doesNotContain(SAVE).contains("autosave");
        held.run("autosave");
        assertThat(desk.isClosed()).isTrue();
        assertThat(desk.unsaved()).isEmpty();
        assertThat(folder.resolve("study.isoscope")).content().contains("\"b\"");
    }

    @Test
    void aSaveThatFailsKeepsTheWindowOpenAndIsReported() throws IOException {
        SessionDesk desk = slow();
        desk.saveAs("none/study.isoscope");
        desk.close();

        held.run(SAVE);

        assertThat(desk.dialogs.reports()).singleElement().asString().contains("was not saved to");
        assertThat(held.waiting()).doesNotContain("autosave");
        desk.close();
        held.run("autosave");
        held.run("autosave");
        assertThat(desk.isClosed()).isTrue();
    }

    @Test
    void dataOpenedDuringASaveAreNotThoseOfTheFile() throws IOException {
        SessionDesk desk = slow();
        desk.saveAs("study.isoscope");
        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        held.run(READING);

        held.run(SAVE);

        assertThat(desk.title()).isEqualTo("later.csv – Isoscope");
    }

    @Test
    void dataOpenedWhileTheUserIsAskedAreNotThoseOfTheFile() throws IOException {
        SessionDesk desk = slow();
        Path session = desk.saveAs("study.isoscope");
        held.run(SAVE);
        changedElsewhere(session);
        desk.document.runSteps().exclude(Set.of("b"));
        desk.session.save();
        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        desk.dialogs.meanwhile(() -> held.run(READING));
        desk.dialogs.choose("Replace");

        held.run(SAVE);
        held.run(SAVE);

        assertThat(session).content().contains("runs.csv", "\"b\"").doesNotContain("later.csv");
        assertThat(desk.title()).isEqualTo("later.csv – Isoscope");
    }

    @Test
    void dataOpenedWhileAPlaceIsChosenAreNotThoseOfTheFile() throws IOException {
        SessionDesk desk = slow();
        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        desk.dialogs.meanwhile(() -> held.run(READING));
        Path session = desk.saveAs("study.isoscope");

        held.run(SAVE);

        assertThat(session).content().contains("runs.csv").doesNotContain("later.csv");
        assertThat(desk.title()).isEqualTo("later.csv – Isoscope");
    }

    @Test
    void changesComeBackOnlyAfterASave() throws IOException {
        SessionDesk lost = fast();
        lost.document.runSteps().exclude(Set.of("c"));
        lost.close();
        SessionDesk desk = slow();
        desk.session.lookForLost();
        held.run("recovery");
        desk.saveAs("study.isoscope");

        desk.session.recover();
        assertThat(held.waiting()).contains(SAVE).doesNotContain("open-session");
        assertThat(desk.dialogs.questions()).isEmpty();

        held.run(SAVE);
        assertThat(held.waiting()).contains("open-session");
    }

    @Test
    void aFileThatAnotherWindowSavedIsReplacedOnlyWhenTheUserSaysSo() throws IOException {
        SessionDesk desk = fast();
        Path session = desk.saveAs("study.isoscope");
        desk.session.save();
        assertThat(desk.dialogs.questions()).as("its own").isEmpty();
        String theirs = changedElsewhere(session);
        desk.document.runSteps().exclude(Set.of("b"));

        desk.session.save();
        assertThat(desk.dialogs.questions())
                .singleElement()
                .asString()
                .startsWith("Replace study.isoscope? Another window or program changed it");
        assertThat(session).hasContent(theirs);
        assertThat(desk.title()).isEqualTo("• study – Isoscope");

        desk.dialogs.choose("Save as…");
        desk.dialogs.answer(folder.resolve("mine.isoscope"));
        desk.session.save();
        assertThat(session).hasContent(theirs);
        assertThat(desk.title()).isEqualTo("mine – Isoscope");
    }

    @Test
    void whatIsReplacedOnceIsTheOwnFileFromThenOn() throws IOException {
        SessionDesk desk = fast();
        Path session = desk.saveAs("study.isoscope");
        changedElsewhere(session);
        desk.document.runSteps().exclude(Set.of("b"));

        desk.dialogs.choose("Replace");
        desk.session.save();
        desk.session.save();

        assertThat(desk.dialogs.questions()).hasSize(1);
        assertThat(session).content().contains("\"b\"");
    }

    @Test
    void aWindowIsNotClosedOverAQuestionThatWasCalledOff() throws IOException {
        SessionDesk desk = slow();
        desk.saveAs("study.isoscope");
        held.run(SAVE);
        changedElsewhere(folder.resolve("study.isoscope"));
        desk.document.runSteps().exclude(Set.of("b"));
        desk.session.save();
        desk.close();

        held.run(SAVE);

        assertThat(desk.dialogs.questions()).hasSize(1);
        assertThat(held.waiting()).doesNotContain("autosave");
    }

    @Test
    void aFileWrittenAnewAsItWasOrTakenAwayRaisesNoQuestion() throws IOException {
        SessionDesk desk = fast();
        Path session = desk.saveAs("study.isoscope");
        SessionDesk reader = new SessionDesk(folder, new FileBackground());
        reader.session.open(session);
        Files.writeString(session, Files.readString(session));
        reader.session.save();
        Files.delete(session);
        reader.session.save();

        assertThat(reader.dialogs.questions()).isEmpty();
        assertThat(session).exists();
    }

    private String changedElsewhere(Path session) throws IOException {
        SessionDesk other = new SessionDesk(folder, new FileBackground());
        other.session.open(session);
        other.document.runSteps().exclude(Set.of("d"));
        other.session.save();
        return Files.readString(session);
    }

    private SessionDesk fast() throws IOException {
        SessionDesk desk = new SessionDesk(folder, new FileBackground());
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        return desk;
    }

    /// A window with something unsaved, whose disk is slow.
    private SessionDesk slow() throws IOException {
        SessionDesk desk = new SessionDesk(folder, held);
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        held.run(READING);
        desk.document.runSteps().exclude(Set.of("a"));
        return desk;
    }
}
