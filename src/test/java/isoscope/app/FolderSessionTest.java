package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.testkit.FileBackground;
import isoscope.ui.session.SessionNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sessions whose data are folders, or files without runs.
class FolderSessionTest {
    private static final String SIZES = "size,seen,final\n";
    private static final ColumnChoices SAID =
            ColumnChoices.NONE
                    .with(RunField.PARAMETERS, new ColumnChoice.Header("size", 1e9))
                    .with(RunField.TOKENS, new ColumnChoice.Header("seen", 1e9))
                    .with(RunField.LOSS, new ColumnChoice.Header("final"));

    @TempDir private Path folder;

    @Test
    void filesThatAreNewAreToldAndReadOnlyWhenAskedFor() throws IOException {
        Path session = saved();
        SessionDesk desk = desk();
        desk.file("sweep/b.csv", SessionDesk.RUNS);
        desk.file("sweep/lr/c.csv", SessionDesk.RUNS);

        desk.session.open(session);

        assertThat(desk.runs()).isEqualTo(4);
        assertThat(desk.notice())
                .contains(
                        new SessionNotice(
                                "study.isoscope is open without files that are new",
                                "2 new files in sweep were not part of the session and were not"
                                        + " read: b.csv, lr/c.csv. “Reload” takes them in.",
                                false));
        assertThat(desk.title()).isEqualTo("study – Isoscope");
        desk.document.data().reload();
        assertThat(desk.runs()).isEqualTo(12);
        desk.session.save();
        SessionDesk next = desk();
        next.session.open(session);
        assertThat(next.runs()).isEqualTo(12);
        assertThat(next.notice()).isEmpty();
    }

    @Test
    void filesWithoutRunsWerePartOfTheSession() throws IOException {
        desk().file("sweep/notes.txt", "nothing of use");
        Path session = saved();

        SessionDesk desk = desk();
        desk.session.open(session);

        assertThat(desk.runs()).isEqualTo(4);
        assertThat(desk.notice()).isEmpty();
    }

    @Test
    void oneNewFileIsOneBesideDataThatChanged() throws IOException {
        Path session = saved();
        SessionDesk desk = desk();
        desk.file("sweep/a.csv", SessionDesk.RUNS.replace("3.5", "3.6"));
        desk.file("sweep/b.csv", SessionDesk.RUNS);

        desk.session.open(session);

        SessionNotice notice = desk.notice().orElseThrow();
        assertThat(notice.headline()).isEqualTo("study.isoscope is open with data that changed");
        assertThat(notice.detail())
                .isEqualTo(
                        "Changed since the session was saved: a.csv.\n1 new file in sweep was not part of the "
                                + "session and was not read: b.csv. “Reload” takes it in.");
    }

    @Test
    void aFolderInWhichEverythingIsOtherIsReadAsItIs() throws IOException {
        Path session = saved();
        Files.move(folder.resolve("sweep/a.csv"), folder.resolve("sweep/renamed.csv"));

        SessionDesk desk = desk();
        desk.session.open(session);

        assertThat(desk.runs()).isEqualTo(4);
        assertThat(desk.notice().orElseThrow().detail()).contains("a.csv");
    }

    @Test
    void whatWasSaidOfAFileWithoutRunsIsKept() throws IOException {
        SessionDesk first = desk();
        first.file("sweep/x.csv", SIZES + "1,2,3.5\n");
        first.file("sweep/y.csv", SIZES + "-1,-2,3.5\n");
        Path alone = first.file("z.csv", SIZES + "-1,-2,3.5\n");
        first.document
                .data()
                .open(
                        List.of(new Origin.File(folder.resolve("sweep")), new Origin.File(alone)),
                        OpenMode.REPLACE);
        first.document.data().explain(SAID);
        assertThat(first.runs()).isEqualTo(1);
        Path session = first.saveAs("study.isoscope");

        // Another window has no memory of these columns: only the session tells what they mean.
        SessionDesk desk = desk();
        desk.session.open(session);
        first.file("sweep/y.csv", SIZES + "3,4,3.1\n");
        first.file("z.csv", SIZES + "5,6,2.9\n");
        desk.document.data().reload();

        assertThat(desk.runs()).isEqualTo(3);
        desk.session.save();
        assertThat(session).content().doesNotContain("without_runs");
    }

    private Path saved() throws IOException {
        SessionDesk desk = desk();
        desk.file("sweep/a.csv", SessionDesk.RUNS);
        desk.open(folder.resolve("sweep"));
        return desk.saveAs("study.isoscope");
    }

    private SessionDesk desk() throws IOException {
        return new SessionDesk(folder, new FileBackground());
    }
}
