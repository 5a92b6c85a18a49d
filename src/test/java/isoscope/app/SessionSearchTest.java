package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.session.data.LoadState;
import isoscope.testkit.FileBackground;
import isoscope.testkit.HeldBackground;
import isoscope.ui.session.SearchProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking for the data of a session: told as it goes on, and called off.
class SessionSearchTest {
    private static final String SEARCH = "open-session";
    private static final String READING = "load";

    @TempDir private Path folder;

    private final HeldBackground held = new HeldBackground();
    private Path study;
    private SessionDesk desk;

    @BeforeEach
    void saveAndOpenOther() throws IOException {
        SessionDesk first = new SessionDesk(folder, new FileBackground());
        first.file("more/x.csv", SessionDesk.RUNS);
        first.file("more/y.csv", SessionDesk.RUNS.replace("4e8", "5e8"));
        first.open(folder.resolve("more"));
        study = first.saveAs("study.isoscope");
        desk = new SessionDesk(folder, held);
        desk.open(desk.file("mine.csv", SessionDesk.RUNS));
        held.run(READING);
    }

    @Test
    void itIsToldWhichFileIsCompared() throws IOException {
        SessionDesk other = new SessionDesk(folder, new FileBackground());
        List<SearchProgress> told = new ArrayList<>();
        other.session.openingProperty().subscribe(now -> now.ifPresent(told::add));

        other.session.open(study);

        long size = Files.size(folder.resolve("more/x.csv"));
        assertThat(told)
                .contains(
                        new SearchProgress("study.isoscope", 0, 0, 0, 0),
                        new SearchProgress("x.csv", 1, 2, 0, size),
                        new SearchProgress("y.csv", 2, 2, 0, size));
        assertThat(other.session.openingProperty().get()).isEmpty();
        assertThat(other.runs()).isEqualTo(8);
    }

    @Test
    void calledOffAtAnyStageItLeavesWhatWasOpen() {
        for (int stages = 0; stages < 2; stages++) {
            desk.session.open(study);
            for (int i = 0; i < stages; i++) {
                held.run(SEARCH);
            }
            assertThat(desk.session.openingProperty().get()).isPresent();

            desk.session.cancelOpening();

            assertThat(held.waiting()).doesNotContain(SEARCH, READING);
            assertThat(desk.session.openingProperty().get()).isEmpty();
            assertThat(desk.data()).isEqualTo("mine.csv");
            assertThat(desk.notice()).isEmpty();
        }
    }

    @Test
    void whateverIsOpenedMeanwhileTakesItsPlace() throws IOException {
        desk.session.open(study);

        desk.open(desk.file("later.csv", SessionDesk.RUNS));
        held.run(SEARCH);
        held.run(READING);

        assertThat(desk.session.openingProperty().get()).isEmpty();
        assertThat(desk.data()).isEqualTo("later.csv");
    }

    @Test
    void aFileThatIsStillReadGivesWayToASessionAndDoesNotCallItOff() throws IOException {
        desk.open(desk.file("before.csv", SessionDesk.RUNS));
        desk.session.open(study);
        held.run(READING);
        assertThat(desk.data()).isEqualTo("before.csv");
        assertThat(desk.session.openingProperty().get()).isPresent();

        desk.open(folder.resolve("mine.csv"));
        desk.session.open(study);
        held.run(SEARCH);
        assertThat(held.waiting()).contains(SEARCH).doesNotContain(READING);
        held.run(SEARCH);
        held.run(READING);
        assertThat(desk.runs()).isEqualTo(8);
    }

    @Test
    void changesMadeMeanwhileAreLostOnlyWhenTheUserSaysSo() {
        desk.session.open(study);
        held.run(SEARCH);
        held.run(SEARCH);
        desk.document.runSteps().exclude(Set.of("a"));
        held.run(READING);
        assertThat(desk.dialogs.questions())
                .singleElement()
                .asString()
                .startsWith("Open study.isoscope without saving?");
        assertThat(desk.title()).isEqualTo("• mine.csv – Isoscope");

        desk.dialogs.agree(true);
        desk.session.open(study);
        held.run(SEARCH);
        held.run(SEARCH);
        held.run(READING);
        assertThat(desk.dialogs.questions()).as("once, as nothing changed").hasSize(2);
        assertThat(desk.runs()).isEqualTo(8);
    }

    @Test
    void changesThatWereToComeBackAreOfferedAgainWhenThatIsCalledOff() throws IOException {
        SessionDesk lost = new SessionDesk(folder, new FileBackground());
        lost.session.open(study);
        lost.document.runSteps().exclude(Set.of("x/a"));
        lost.delay.end();
        lost.kill();
        desk.session.lookForLost();
        held.run("recovery");
        Optional<String> offer = desk.offer();
        assertThat(offer).isPresent();

        desk.session.recover();
        assertThat(desk.offer()).isEmpty();
        desk.session.cancelOpening();
        assertThat(desk.offer()).isEqualTo(offer);

        desk.session.recover();
        held.run(SEARCH);
        assertThat(held.waiting()).contains(READING);
        desk.document.data().cancelReading();
        assertThat(desk.offer()).isEqualTo(offer);

        Files.writeString(folder.resolve("more/x.csv"), "nothing");
        Files.writeString(folder.resolve("more/y.csv"), "nothing");
        desk.session.recover();
        held.run(SEARCH);
        held.run(READING);
        assertThat(desk.document.data().loadStateProperty().get())
                .isInstanceOf(LoadState.Failed.class);
        assertThat(desk.offer()).isEqualTo(offer);
    }
}
