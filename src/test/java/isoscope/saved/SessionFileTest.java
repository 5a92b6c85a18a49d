package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isoscope.saved.SessionOutcome.Damaged;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.TooLarge;
import isoscope.saved.SessionOutcome.UnknownVersion;
import isoscope.testkit.Sessions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {
    private static final int SESSIONS = 200;

    /// Kept so that files of this version open for ever.
    private static final Path GOLDEN = Path.of("src/test/resources/sessions/version-1.isoscope");

    @TempDir private Path folder;

    @Test
    void aSessionReadIsTheOneWrittenAndWritesTheSameBytesAgain() throws IOException {
        Path file = folder.resolve("a.isoscope");
        Sessions sessions = new Sessions(1);
        for (int i = 0; i < SESSIONS; i++) {
            SavedSession session = sessions.next();
            String hash = SessionFile.write(file, session);
            assertThat(SessionFile.hash(file)).contains(hash);
            byte[] bytes = Files.readAllBytes(file);

            SessionOutcome outcome = SessionFile.read(file);

            assertThat(outcome).isEqualTo(new Read(session, Optional.empty(), List.of()));
            SessionFile.write(file, ((Read) outcome).session());
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void aFileOfThisVersionStaysAsItIs() throws IOException {
        Read read = (Read) SessionFile.read(GOLDEN);
        Path again = folder.resolve("again.isoscope");
        SessionFile.write(again, read.session(), read.recovery().orElseThrow());

        assertThat(read.unknown()).isEmpty();
        assertThat(again).hasSameTextualContentAs(GOLDEN);
    }

    @Test
    void oneChoiceIsOneLine() throws IOException {
        SavedSession session = read(GOLDEN).session();
        SavedLook look = session.look();
        SavedSession other =
                new SavedSession(
                        session.data(),
                        session.runs(),
                        session.fit(),
                        session.bootstrap(),
                        session.laws(),
                        new SavedLook(
                                2e21,
                                look.unit(),
                                look.theme(),
                                look.numbers(),
                                look.charts(),
                                look.settings()));
        List<String> before = lines(session);
        List<String> after = lines(other);

        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .containsExactly("    \"compute_flop\": 2.0E21,");
    }

    @Test
    void unsavedChangesTellWhoseTheyAre() throws IOException {
        Path file = folder.resolve("b.isoscope");
        Recovery recovery =
                new Recovery(
                        "/home/ada/b.isoscope", false, Instant.parse("2026-11-26T14:02:03Z"), 3);
        SessionFile.write(file, new Sessions(2).next(), recovery);

        assertThat(read(file).recovery()).contains(recovery);
    }

    @Test
    void whatALaterProgramAddedIsReportedAndDoesNotHinder() throws IOException {
        Path file = folder.resolve("later.isoscope");
        Files.writeString(
                file,
                """
                {"schema": "isoscope.session/1", "mood": {"of": "day"},
                 "view": {"camera": [1, 2], "compute_flop": 1e20},
                 "data": [{"kind": "sample", "id": "x", "name": "X", "since": 3}]}
                """);

        Read read = read(file);

        assertThat(read.unknown()).containsExactly("data[0].since", "view.camera", "mood");
        assertThat(read.session().look().compute()).isEqualTo(1e20);
        assertThat(read.session().fit()).isEqualTo(FitChoices.STANDARD);
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        assertThat(outcome("{\"schema\": \"isoscope.session/2\", \"data\": 7}"))
                .isEqualTo(new UnknownVersion("isoscope.session/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"schema": "isoscope.fit/1"} | 1 | 12 | "isoscope.fit/1" | "isoscope.session/1" for schema
                    {"data": []} | 1 | 1 | no schema | a text for schema
                    [1] | 1 | 1 | a list | an object
                    {"schema": "isoscope.session/1", "runs": 3} | 1 | 42 | 3 | an object for runs
                    {"schema": "isoscope.session/1", "data": [{"kind": "file", "absolute_path": "/a", "sha256": 7}]} | 1 | 93 | 7 | a text for data[0].sha256
                    {"schema": "isoscope.session/1", "data": [{"kind": "cloud"}]} | 1 | 52 | "cloud" | file, folder, sample, pasted or kept for data[0].kind
                    {"schema": "isoscope.session/1", "fit": {"huber_delta": -1}} | 1 | 41 | -1.0 | a Huber delta above 0 for fit
                    {"schema": "isoscope.session/1", "view": {"charts": {"isoloss": {"x": {"low": 2, "high": 1}}}}} | 1 | 71 | 2.0 and 1.0 | low < high for view.charts.isoloss.x
                    {"schema": "isoscope.session/1", "view": {"compute_flop": 1e999}} | 1 | 59 | 1e999 | a number for view.compute_flop
                    """)
    void aDamagedFileSaysWhere(String text, int line, int column, String found, String expected)
            throws IOException {
        assertThat(outcome(text)).isEqualTo(new Damaged(line, column, found, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~ | 0
                    {"schema": "isoscope.session/1", | 1
                    {"schema": 1, "schema": 2} | 1
                    {} {} | 1
                    nonsense | 1
                    """)
    void whatIsNotJsonIsDamaged(String text, int line) throws IOException {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> {
                            assertThat(damaged.found()).startsWith("what is not JSON");
                            assertThat(damaged.line()).isGreaterThanOrEqualTo(line);
                        });
    }

    @Test
    void namesOfTheFileStandOnTheLineOfTheMessage() throws IOException {
        String bounds =
                "{\"schema\": \"isoscope.session/1\", \"fit\": {\"bounds\": {\"a\\nb\": {}}}}";
        assertThat(((Damaged) outcome(bounds)).reason())
                .contains("found no fit.bounds.a b.low, expected a number for fit.bounds.a b.low");
        assertThat(outcome("{\"schema\": \"isoscope.session/\\n2\"}"))
                .isEqualTo(new UnknownVersion("isoscope.session/ 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"isoscope.session/1\",\n\"runs\": {\"where\": \"\\uD83D\"}}",
                "{\"schema\": \"isoscope.session/1\",\n\"view\": {\"settings\": {\"\\uDE42\": \"x\"}}}"
            })
    void halfOfALetterIsDamage(String text) throws IOException {
        assertThat(outcome(text))
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> {
                            assertThat(damaged.line()).isEqualTo(2);
                            assertThat(damaged.found()).contains("surrogate");
                        });
    }

    @Test
    void aFileThatIsNotThereOrTooLargeIsSaid() throws IOException {
        assertThat(SessionFile.read(folder.resolve("none.isoscope"))).isInstanceOf(Damaged.class);
        assertThat(SessionFile.read(folder)).isInstanceOf(Damaged.class);
        Path large = folder.resolve("large.isoscope");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        assertThat(SessionFile.read(large)).isEqualTo(new TooLarge(65L << 20));
    }

    @Test
    void aFileThatCannotBeWrittenStays() {
        assertThatThrownBy(() ->
                        SessionFile.write(
                                folder.resolve("none").resolve("a.isoscope"),
                                new Sessions(3).next()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private SessionOutcome outcome(String text) throws IOException {
        Path file = folder.resolve("x.isoscope");
        Files.writeString(file, text);
        return SessionFile.read(file);
    }

    private static Read read(Path file) {
        return (Read) SessionFile.read(file);
    }

    private List<String> lines(SavedSession session) throws IOException {
        Path file = folder.resolve("lines.isoscope");
        SessionFile.write(file, session);
        return Files.readAllLines(file);
    }
}
