package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.Snapshot;
import isoscope.session.data.LoadState;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.testkit.Mutations;
import isoscope.ui.session.SessionNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The data of a session when it is opened again: they are there, moved, changed, inside it or missing.
class SessionDataTest extends SessionFixture {
    @Test
    void dataAreFoundWhereverTheyWentWithTheSession() throws IOException {
        Files.createDirectories(folder.resolve("one/data"));
        Window window = new Window();
        window.open(file("one/data/runs.csv", RUNS));
        Path session = window.saveAs("one/study.isoscope");

        Files.move(folder.resolve("one"), folder.resolve("two"));
        Window relative = new Window();
        relative.session.open(folder.resolve("two/study.isoscope"));
        assertThat(relative.runs()).isEqualTo(4);

        Files.move(folder.resolve("two/data/runs.csv"), folder.resolve("two/runs.csv"));
        Window beside = new Window();
        beside.session.open(folder.resolve("two/study.isoscope"));
        assertThat(beside.runs()).isEqualTo(4);
        assertThat(beside.notice()).isEmpty();
        assertThat(dialogs.questions()).isEmpty();
        assertThat(session).doesNotExist();
    }

    @Test
    void missingDataAreAskedForAndNothingIsTouchedWithoutThem() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path session = window.saveAs("study.isoscope");
        Path moved = folder.resolve("elsewhere.csv");
        Files.move(folder.resolve("runs.csv"), moved);
        Window other = new Window();
        other.open(file("mine.csv", RUNS));
        Snapshot before = other.document.snapshot();

        other.session.open(session);

        assertThat(other.document.snapshot()).isEqualTo(before);
        assertThat(other.notice().orElseThrow().headline())
                .isEqualTo("study.isoscope was not opened");
        assertThat(dialogs.questions())
                .singleElement()
                .asString()
                .contains("Where is runs.csv now?", "bytes", "SHA-256 begins with");

        dialogs.agree(true);
        dialogs.answer(moved);
        other.session.open(session);
        assertThat(other.document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo("elsewhere.csv");
        assertThat(other.notice()).isEmpty();
    }

    @Test
    void changedDataOpenAndItIsSaidWhatNoLongerHolds() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.choose();
        Path session = window.saveAs("study.isoscope");
        file("runs.csv", "run,N,D,loss\na,1e8,1e9,4\nb,2e8,2e9,3.4\nx,4e8,4e9,3.25\n");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.runs()).isEqualTo(3);
        SessionNotice notice = other.notice().orElseThrow();
        assertThat(notice.headline()).isEqualTo("study.isoscope is open with data that changed");
        assertThat(notice.detail())
                .contains(
                        "Changed since the session was saved: runs.csv.",
                        "1 excluded run no longer exists.",
                        "The filter corpus = 'pile' does not fit these runs",
                        "There is no column “corpus” to colour by.");
        other.session.dismissNotice();
        assertThat(other.notice()).isEmpty();
    }

    @Test
    void aSessionSavedWithItsDataNeedsNothingElse() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("b"));
        dialogs.answer(folder.resolve("whole.isoscope"));
        window.session.saveWithData();
        Files.delete(folder.resolve("runs.csv"));

        Window other = new Window();
        other.session.open(folder.resolve("whole.isoscope"));
        other.document.runSteps().exclude(Set.of("a"));
        other.session.save();
        Window third = new Window();
        third.session.open(folder.resolve("whole.isoscope"));

        assertThat(third.runs()).isEqualTo(4);
        assertThat(third.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(third.document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo("runs.csv");
    }

    @Test
    void whatWasSaidOfColumnsComesAlongAndFoldersSamplesAndTablesToo() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        file("more/x.csv", "size,seen,final\n1,2,3.5\n3,4,3.1\n");
        file("more/y.csv", RUNS);
        Window window = new Window();
        window.document
                .data()
                .open(
                        List.of(
                                new Origin.File(folder.resolve("more")),
                                new Origin.Pasted("Pasted table", RUNS),
                                new Origin.Sample("cerebras-gpt", "Cerebras-GPT")),
                        OpenMode.REPLACE);
        window.document
                .data()
                .explain(
                        ColumnChoices.NONE
                                .with(RunField.PARAMETERS, new ColumnChoice.Header("size", 1e9))
                                .with(RunField.TOKENS, new ColumnChoice.Header("seen", 1e9))
                                .with(RunField.LOSS, new ColumnChoice.Header("final")));
        assertThat(window.document.data().loadStateProperty().get())
                .isEqualTo(new LoadState.Idle());
        assertThat(window.runs()).isEqualTo(17);
        Path session = window.saveAs("study.isoscope");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.same()).isEqualTo(window.same());
        other.document.data().reload();
        assertThat(other.runs()).isEqualTo(17);
    }

    @Test
    void aSessionBesideTheDataOfAFolderIsNoData() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        file("more/y.csv", RUNS);
        Window window = new Window();
        window.open(folder.resolve("more"));
        Path session = window.saveAs("more/study.isoscope");
        window.document.data().reload();
        assertThat(window.document.data().loadStateProperty().get())
                .isEqualTo(new LoadState.Idle());
        assertThat(window.runs()).isEqualTo(4);

        window.open(session);

        assertThat(window.document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class,
                        failed ->
                                assertThat(failed.unread().getFirst().problems().getFirst().found())
                                        .isEqualTo("a session"));
        assertThat(window.runs()).isEqualTo(4);
    }

    @Test
    void whateverAFileHoldsTheDocumentIsTouchedByWholeSessionsOnly() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path whole = window.saveAs("study.isoscope");
        Mutations mutations = new Mutations(List.of(Files.readAllBytes(whole)), 3);
        Path damaged = folder.resolve("damaged.isoscope");
        dialogs.agree(true);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            Snapshot before = window.document.snapshot();
            Files.write(damaged, mutations.next());
            window.session.open(damaged);
            if (window.notice().filter(SessionNotice::failed).isPresent()) {
                assertThat(window.document.snapshot()).isEqualTo(before);
                refused++;
            }
            window.session.dismissNotice();
        }
        assertThat(refused).isPositive();
    }
}
