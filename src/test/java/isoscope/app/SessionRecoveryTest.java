package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Changes that nobody saved: kept, offered, taken back or discarded.
class SessionRecoveryTest extends SessionFixture {
    @Test
    void changesAreKeptAfterAWhileAndComeBackInAnotherWindow() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.saveAs("study.isoscope");
        window.document.runSteps().exclude(Set.of("a"));
        window.document.runSteps().exclude(Set.of("b"));
        assertThat(config().toFile().list()).doesNotContain("unsaved");
        window.delay.end();

        Window other = afterAKill();
        assertThat(other.offer())
                .contains("Unsaved work on study from 14:04 (2 changes). Recover it?");
        other.session.recover();

        assertThat(other.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(other.title()).isEqualTo("• study – Isoscope");
        assertThat(other.offer()).isEmpty();
        other.session.save();
        assertThat(afterAKill().offer()).as("nothing is left").isEmpty();
    }

    @Test
    void aWindowThatIsOpenIsNotOffered() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();

        Window other = new Window();
        other.session.lookForLost();

        assertThat(other.offer()).isEmpty();
        other.open(file("two.csv", RUNS));
        other.document.runSteps().exclude(Set.of("c", "d"));
        other.delay.end();
        assertThat(unsaved()).hasSize(2);
    }

    @Test
    void whatIsOfferedStaysUntilItIsDiscarded() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();

        Window first = afterAKill();
        assertThat(first.offer())
                .contains("Unsaved work on runs.csv from 14:04 (1 change). Recover it?");
        first.close();
        Window second = new Window();
        second.session.lookForLost();
        assertThat(second.offer()).isPresent();
        second.session.discard();
        assertThat(second.offer()).isEmpty();
        Window third = new Window();
        third.session.lookForLost();
        assertThat(third.offer()).isEmpty();
    }

    @Test
    void aWindowClosedWithUnsavedChangesKeepsThemAndACleanOneNothing() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.close();
        assertThat(window.closed).isTrue();
        assertThat(dialogs.questions()).isEmpty();
        assertThat(unsaved()).hasSize(1);

        Window next = new Window();
        next.session.lookForLost();
        next.session.recover();
        next.saveAs("study.isoscope");
        next.close();
        assertThat(unsaved()).isEmpty();
    }

    @Test
    void changesThatCannotBeKeptAreNotLostUnasked() throws IOException {
        file("config/unsaved", "a file where the folder should be");
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));

        window.close();
        assertThat(window.closed).isFalse();
        assertThat(dialogs.questions()).singleElement().asString().startsWith("Close without");

        dialogs.agree(true);
        window.close();
        assertThat(window.closed).isTrue();
    }

    @Test
    void filesThatCannotBeReadAreToldAndTheOthersOffered() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.saveAs("study.isoscope");
        String saved = Files.readString(folder.resolve("study.isoscope"));
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();
        file("config/unsaved/cut.isoscope", saved.substring(0, saved.length() / 2));
        file("config/unsaved/other.isoscope", "{\"isoscope\": \"a poem\"}");
        file("config/unsaved/saved.isoscope", saved);
        Files.createDirectories(config().resolve("unsaved/left-locked.isoscope.lock"));
        file("config/unsaved/locked.isoscope", saved);

        Window other = afterAKill();
        assertThat(other.offer())
                .contains("Unsaved work on study from 14:04 (1 change). Recover it?");
        assertThat(dialogs.reports())
                .singleElement()
                .asString()
                .contains("cut.isoscope", "other.isoscope", "saved.isoscope", "locked.isoscope")
                .contains("Nothing was removed");
        assertThat(unsaved()).hasSize(5);
    }

    @Test
    void whatChangesDuringAWriteIsWrittenNext() throws IOException {
        HeldBackground background = new HeldBackground();
        Window window = new Window(background);
        window.open(file("runs.csv", RUNS));
        background.runAll();
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();
        window.document.runSteps().exclude(Set.of("b"));
        window.delay.end();
        background.run("autosave");
        assertThat(window.delay.isRunning()).isTrue();
        window.delay.end();
        background.run("autosave");

        Window other = afterAKill();
        other.session.recover();
        assertThat(other.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
    }
}
