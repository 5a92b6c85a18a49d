package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ColumnChoices;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.Trace.Kind;
import isoscope.saved.Whereabouts.AtHand;
import isoscope.saved.Whereabouts.AtPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session that is passed on tells nothing of the computer it was made on, and what it tells of a person is listed.
class SharedFileTest {
    private static final Owner OWNER = new Owner("ada", "/home/ada", "gpu-box-7");
    private static final String RUNS = "run,N,D,loss\na,1e8,1e9,4\n";

    @TempDir private Path folder;

    @Test
    void noAbsolutePathIsLeft() throws IOException {
        SavedSession session =
                session(
                        file("/home/ada/x/runs.csv", "../x/runs.csv", RUNS),
                        new SavedData.Folder(
                                new SavedPlace("C:\\Users\\ada\\sweep", "../../sweep"),
                                List.of(
                                        saved(
                                                "C:\\Users\\ada\\sweep\\lr\\a.csv",
                                                "../../sweep/lr/a.csv",
                                                RUNS)),
                                List.of(
                                        new SavedUnused(
                                                new SavedPlace(
                                                        "C:\\Users\\ada\\sweep\\notes.txt", ""),
                                                ColumnChoices.NONE))));

        SharedFile shared = SharedFile.of(session, OWNER);

        SessionFile.write(folder.resolve("s.isoscope"), shared.session());
        assertThat(folder.resolve("s.isoscope"))
                .content()
                .doesNotContain("/home", "Users", "\\\\", "..")
                .contains("\"runs.csv\"", "\"sweep/lr/a.csv\"", "\"sweep/notes.txt\"");
        assertThat(shared.traces()).isEmpty();
        assertThat(SessionFile.read(folder.resolve("s.isoscope")))
                .isEqualTo(new Read(shared.session(), Optional.empty(), List.of()));
    }

    @Test
    void dataAreFoundBesideTheSessionOrInsideIt() throws IOException {
        SavedData one = file("/home/ada/x/runs.csv", "", RUNS);
        SavedData several =
                new SavedData.Folder(
                        new SavedPlace("/home/ada/sweep", ""),
                        List.of(saved("/home/ada/sweep/lr/a.csv", "", RUNS)),
                        List.of());
        List<SavedData> shared = SharedFile.of(session(one, several), OWNER).session().data();
        DataSearch search = new DataSearch(Optional.of(folder), _ -> List.of(), new Nobody());

        assertThat(shared).extracting(search::find).containsOnly(new AtHand());

        Path file = Files.writeString(folder.resolve("runs.csv"), RUNS);
        Path deep = Files.createDirectories(folder.resolve("sweep").resolve("lr"));
        Files.writeString(deep.resolve("a.csv"), RUNS);
        assertThat(shared)
                .extracting(search::find)
                .containsExactly(
                        new AtPath(file, List.of()),
                        new AtPath(folder.resolve("sweep"), List.of()));
    }

    @Test
    void whatNamesAPersonOrAPlaceIsToldWithItsPlace() throws IOException {
        SavedSession session =
                session(
                        file(
                                "/data/ada-runs.csv",
                                "",
                                """
                                run,host,loss
                                a,gpu-box-7,4
                                b,x,/home/ada/ckpt/7
                                c,/mnt/x/y,2
                                d,ada@example.org,3
                                e,https://wandb.example/t/ada,3
                                f,bob@example.org,3
                                g,s3://bucket/x,3
                                """));

        assertThat(SharedFile.of(session, OWNER).traces())
                .containsExactlyInAnyOrder(
                        new Trace(Kind.USER, "data.path", 0, "ada-runs.csv", 1),
                        new Trace(Kind.HOME, "ada-runs.csv", 3, "/home/ada/ckpt/7", 1),
                        new Trace(Kind.USER, "ada-runs.csv", 5, "ada@example.org", 2),
                        new Trace(Kind.HOST, "ada-runs.csv", 2, "gpu-box-7", 1),
                        new Trace(Kind.PATH, "ada-runs.csv", 4, "/mnt/x/y", 1),
                        new Trace(Kind.MAIL, "ada-runs.csv", 7, "bob@example.org", 1),
                        new Trace(Kind.LINK, "ada-runs.csv", 8, "s3://bucket/x", 1));
    }

    @Test
    void whatWasTypedIsSearchedToo() throws IOException {
        SavedSession blank = session();
        SavedSession session =
                new SavedSession(
                        List.of(),
                        new SavedRuns(
                                blank.runs().treatment(), "group = 'Ada'", "", Set.of("ada/7")),
                        blank.fit(),
                        blank.bootstrap(),
                        new LawChoices(List.of("ada.json")),
                        blank.look());

        assertThat(SharedFile.of(session, OWNER).traces())
                .extracting(Trace::where)
                .containsExactlyInAnyOrder("runs.where", "runs.excluded", "laws.at_hand");
    }

    @Test
    void ordinaryTablesNameNobody() throws IOException {
        String table =
                """
                run,eval/c4_en-validation/CrossEntropyLoss,date,tokens/param,note
                adagrad/1,3.1,2026/11/30,20/1,a / b
                Adam,2,1/2/3,5 / 6,and/or
                """;
        assertThat(SharedFile.of(session(file("/data/runs.csv", "", table)), OWNER).traces())
                .isEmpty();
    }

    @Test
    void packedFilesAreSearchedAndOthersThatCannotBeAreTold() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("run,N\nada,1\n".getBytes(StandardCharsets.UTF_8));
        }
        SavedSession session =
                session(
                        data("a.csv.gz", Bytes.of(packed.toByteArray())),
                        data("b.xz", Bytes.of(new byte[] {1, (byte) 0xff, 3})));

        assertThat(SharedFile.of(session, OWNER).traces())
                .containsExactly(
                        new Trace(Kind.USER, "a.csv.gz", 2, "ada", 1),
                        new Trace(Kind.UNSEEN, "b.xz", 0, "", 1));
    }

    private static SavedSession session(SavedData... data) {
        return SavedSession.EMPTY.withData(List.of(data));
    }

    private static SavedData data(String name, Bytes content) {
        return new SavedData.Kept(name, ColumnChoices.NONE, content);
    }

    private static SavedData file(String absolute, String relative, String text) {
        return new SavedData.OneFile(saved(absolute, relative, text));
    }

    private static SavedFile saved(String absolute, String relative, String text) {
        Bytes content = Bytes.of(text);
        return new SavedFile(
                new SavedPlace(absolute, relative),
                content.size(),
                content.sha256(),
                ColumnChoices.NONE,
                Optional.of(content));
    }

    /// Nobody looks on.
    private record Nobody() implements SearchWatch {
        @Override
        public void at(SavedFile file, long bytes) {
            // Nothing to tell.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
