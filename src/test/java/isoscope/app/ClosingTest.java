package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.FileBackground;
import isoscope.testkit.HeldBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that is asked to close and stays open after all.
class ClosingTest {
    private static final String KEEPING = "autosave";

    @TempDir private Path folder;

    @Test
    void afterwardsChangesAreKeptAgain() throws IOException {
        SessionDesk desk = new SessionDesk(folder, new FileBackground());
        Path wrong = desk.file("config/unsaved", "a file where the folder should be");
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        desk.document.runSteps().exclude(Set.of("a"));
        desk.close();
        assertThat(desk.isClosed()).isFalse();
        assertThat(desk.dialogs.questions()).hasSize(1);

        Files.delete(wrong);
        desk.document.runSteps().exclude(Set.of("b"));
        desk.delay.end();

        assertThat(desk.unsaved()).hasSize(1);
        desk.close();
        assertThat(desk.isClosed()).isTrue();
        assertThat(desk.unsaved()).hasSize(1);
    }

    @Test
    void whatCouldNotBeKeptBeforeIsTriedOnceMore() throws IOException {
        SessionDesk desk = new SessionDesk(folder, new FileBackground());
        Path wrong = desk.file("config/unsaved", "a file where the folder should be");
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        desk.document.runSteps().exclude(Set.of("a"));
        desk.delay.end();
        Files.delete(wrong);

        desk.close();

        assertThat(desk.dialogs.questions()).isEmpty();
        assertThat(desk.isClosed()).isTrue();
        assertThat(desk.unsaved()).hasSize(1);
    }

    @Test
    void theFileOfUnsavedChangesStaysAndIsWrittenOn() throws IOException {
        HeldBackground held = new HeldBackground();
        SessionDesk desk = changed(held);
        held.run(KEEPING);
        Path kept = desk.unsaved().getFirst();
        desk.document.runSteps().exclude(Set.of("b"));
        desk.close();
        held.fail(KEEPING);
        assertThat(desk.isClosed()).isFalse();

        desk.document.runSteps().exclude(Set.of("c"));
        desk.delay.end();
        held.run(KEEPING);

        assertThat(desk.unsaved()).containsExactly(kept);
        assertThat(kept).content().contains("\"a\"", "\"b\"", "\"c\"");
        SessionDesk other = new SessionDesk(folder, new FileBackground());
        other.session.lookForLost();
        assertThat(other.offer()).as("held by a window").isEmpty();
    }

    @Test
    void whatIsOfferedIsStillOffered() throws IOException {
        SessionDesk lost = new SessionDesk(folder, new FileBackground());
        lost.open(lost.file("lost.csv", SessionDesk.RUNS));
        lost.document.runSteps().exclude(Set.of("a"));
        lost.close();
        HeldBackground held = new HeldBackground();
        SessionDesk desk = changed(held);
        desk.session.lookForLost();
        held.run("recovery");
        Optional<String> offer = desk.offer();
        assertThat(offer).isPresent();

        desk.close();
        held.fail(KEEPING);

        assertThat(desk.isClosed()).isFalse();
        assertThat(desk.offer()).isEqualTo(offer);
        desk.close();
        held.run(KEEPING);
        held.run(KEEPING);
        assertThat(desk.isClosed()).isTrue();
        SessionDesk next = new SessionDesk(folder, new FileBackground());
        next.session.lookForLost();
        assertThat(next.offer()).isPresent();
    }

    @Test
    void askedTwiceAWindowClosesOnce() throws IOException {
        HeldBackground held = new HeldBackground();
        SessionDesk desk = changed(held);
        desk.close();
        held.run(KEEPING);

        desk.close();
        held.run(KEEPING);

        assertThat(desk.isClosed()).isTrue();
        assertThat(held.waiting()).doesNotContain(KEEPING);
        assertThat(desk.unsaved()).hasSize(1);
    }

    @Test
    void workThatWasSavedIsNotKeptForWhatGaveWayBefore() throws IOException {
        SessionDesk desk = new SessionDesk(folder, new FileBackground());
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        desk.document.runSteps().exclude(Set.of("a"));
        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        desk.document.runSteps().exclude(Set.of("b"));
        desk.delay.end();
        assertThat(desk.unsaved()).hasSize(1);

        desk.saveAs("study.isoscope");

        assertThat(desk.unsaved()).isEmpty();
    }

    @Test
    void changesOfOtherDataDoNotReplaceThoseThatGaveWay() throws IOException {
        HeldBackground held = new HeldBackground();
        SessionDesk desk = changed(held);
        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        held.run("load");
        desk.document.runSteps().exclude(Set.of("b"));

        desk.close();
        for (int i = 0; i < 4; i++) {
            held.run(KEEPING);
        }

        assertThat(desk.isClosed()).isTrue();
        assertThat(desk.unsaved()).hasSize(2);
    }

    private SessionDesk changed(HeldBackground held) throws IOException {
        SessionDesk desk = new SessionDesk(folder, held);
        desk.open(desk.file("runs.csv", SessionDesk.RUNS));
        held.run("load");
        desk.document.runSteps().exclude(Set.of("a"));
        desk.delay.end();
        return desk;
    }
}
