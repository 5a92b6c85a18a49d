package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    empty                    | 0 | ''   | EMPTY_FILE            | nothing
                    blank-lines              | 0 | ''   | EMPTY_FILE            | nothing
                    header-only              | 0 | ''   | NO_ROWS               | only a header
                    no-header                | 1 | ''   | NO_HEADER             | 6e18, 1e8, 1e10, 3.2
                    nothing-recognised       | 1 | ''   | NO_HEADER             | run, layers
                    no-loss-column           | 1 | ''   | MISSING_LOSS_COLUMN   | N, D, C, accuracy
                    one-scale-column         | 1 | ''   | MISSING_SCALE_COLUMNS | N, layers, loss
                    duplicate-column         | 1 | loss | DUPLICATE_COLUMN      | loss, loss
                    """)
    void a_table_that_cannot_be_used(
            String file, int line, String column, Code code, String found) {
        assertThat(unusable(read(file + ".csv")))
                .singleElement()
                .satisfies(problem -> expect(problem, line, column, code, found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    short-row                   | ''   | WRONG_CELL_COUNT | 2 cells
                    long-row                    | ''   | WRONG_CELL_COUNT | 4 cells
                    empty-loss                  | loss | MISSING_VALUE    | ''
                    no-tokens                   | D    | MISSING_VALUE    | NaN
                    word-for-loss               | loss | NOT_A_NUMBER     | diverged
                    hexadecimal                 | loss | NOT_A_NUMBER     | 0x1p3
                    two-separators              | loss | OUT_OF_RANGE     | 3.100,5
                    wrong-unit                  | N    | NOT_A_NUMBER     | 2e8 FLOP
                    negative-loss               | loss | NOT_POSITIVE     | -3.1
                    zero-loss                   | loss | NOT_POSITIVE     | 0
                    negative-parameters         | N    | NOT_POSITIVE     | -2B
                    loss-too-large              | loss | OUT_OF_RANGE     | 1031.5
                    parameters-too-small        | N    | OUT_OF_RANGE     | 0.19
                    overflow                    | D    | OUT_OF_RANGE     | 1e999
                    derived-tokens-too-small    | ''   | OUT_OF_RANGE     | C / (6 N) = 0.05
                    unclosed-quote              | ''   | UNCLOSED_QUOTE   | "b,2e8,1e10,3.1
                    """)
    void one_bad_row_is_set_aside_and_the_others_stay(
            String file, String column, Code code, String found) {
        Loaded loaded = loaded(read(file + ".csv"));
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> expect(problem, 3, column, code, found));
        assertThat(loaded.rowsRead()).isEqualTo(3);
        assertThat(loaded.rowsAccepted()).isEqualTo(2);
        assertThat(loaded.rowsRejected()).isEqualTo(1);
        assertThat(loaded.runs().size()).isEqualTo(2);
    }

    @Test
    void an_unclosed_quote_does_not_swallow_quoted_rows_below() {
        Loaded loaded = loaded(read("unclosed-quote-among-quotes.csv"));
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(
                        problem -> expect(problem, 3, "", Code.UNCLOSED_QUOTE, "\"b,2e8,1e10,3.1"));
        assertThat(loaded.runs().runs()).extracting("id").containsExactly("a", "c", "d");
    }

    @Test
    void rows_whose_quotes_never_end_do_not_close_each_other(@TempDir Path folder)
            throws IOException {
        String text = "run,N,D,loss\n\"a,1,2,3\n\"b,1,2,3\n\"c\",1e8,1e10,3\n";
        Loaded loaded = loaded(RunFile.read(write(folder, bytes(text))));
        assertThat(loaded.problems())
                .extracting("line", "code")
                .containsExactly(tuple(2, Code.UNCLOSED_QUOTE), tuple(3, Code.UNCLOSED_QUOTE));
        assertThat(loaded.runs().runs()).extracting("id").containsExactly("c");
    }

    @Test
    void two_losses_of_equal_right_must_be_chosen_between() {
        assertThat(unusable(read("ambiguous-loss.csv")))
                .singleElement()
                .satisfies(problem ->
                        expect(
                                problem,
                                1,
                                "eval/c4/CrossEntropyLoss",
                                Code.AMBIGUOUS_COLUMN,
                                "eval/c4/CrossEntropyLoss, eval/pile/CrossEntropyLoss"));
        Loaded chosen =
                loaded(
                        RunFile.read(
                                file("ambiguous-loss.csv"),
                                ReadOptions.of(
                                        ColumnChoices.NONE.with(
                                                RunField.LOSS,
                                                new ColumnChoice.Header(
                                                        "eval/pile/CrossEntropyLoss")))));
        assertThat(chosen.runs().runs()).extracting("loss").containsExactly(3.3);
    }

    @Test
    void a_chosen_column_that_is_not_there_is_named() {
        assertThat(
                        unusable(
                                RunFile.read(
                                        file("short-row.csv"),
                                        ReadOptions.of(
                                                ColumnChoices.NONE.with(
                                                        RunField.LOSS,
                                                        new ColumnChoice.Header("nll"))))))
                .singleElement()
                .satisfies(problem ->
                        expect(problem, 1, "nll", Code.MISSING_LOSS_COLUMN, "N, D, loss"));
    }

    @Test
    void a_table_of_bad_rows_says_so_first_and_then_why() {
        assertThat(unusable(read("every-row-bad.csv")))
                .extracting("line", "column", "code")
                .containsExactly(
                        tuple(0, "", Code.NO_USABLE_ROW),
                        tuple(2, "loss", Code.MISSING_VALUE),
                        tuple(3, "D", Code.MISSING_VALUE));
    }

    @Test
    void a_pickle_is_never_read(@TempDir Path folder) throws IOException {
        byte[] pickle = {(byte) 0x80, 4, (byte) 0x95, 10, 0, 0, 0, 0};
        for (LoadOutcome outcome :
                List.of(read("renamed.pkl"), RunFile.read(write(folder, pickle)))) {
            assertThat(unusable(outcome))
                    .singleElement()
                    .satisfies(problem -> {
                        expect(problem, 0, "", Code.REFUSED_FORMAT, "a Python pickle");
                        assertThat(problem.expected()).contains("CSV");
                    });
        }
    }

    @Test
    void bytes_that_are_no_text(@TempDir Path folder) throws IOException {
        assertThat(problem(folder, "N,D,loss\n1,2\0,3\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(p -> expect(p, 2, "", Code.NOT_TEXT, "a NUL byte at character 4"));
        assertThat(problem(folder, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}))
                .satisfies(p -> expect(p, 0, "", Code.NOT_TEXT, "a ZIP archive or spreadsheet"));
        assertThat(problem(folder, new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4}))
                .satisfies(p -> expect(p, 0, "", Code.NOT_TEXT, "an xz archive"));
    }

    @Test
    void text_in_another_encoding(@TempDir Path folder) throws IOException {
        String text = "run,N,D,loss\na,1e8,1e10,3.2\nété,1e8,1e10,3.2\n";
        assertThat(problem(folder, text.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(
                        p -> expect(p, 3, "", Code.WRONG_ENCODING, "\uFFFDt\uFFFD,1e8,1e10,3.2"));
        assertThat(problem(folder, text.getBytes(StandardCharsets.ISO_8859_1)).expected())
                .contains("Windows-1252", "CSV UTF-8");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder(@TempDir Path folder) {
        assertThat(unusable(RunFile.read(folder.resolve("gone.csv"))))
                .singleElement()
                .satisfies(p -> expect(p, 0, "", Code.UNREADABLE, "no such file"));
        assertThat(unusable(RunFile.read(folder)))
                .singleElement()
                .satisfies(p -> expect(p, 0, "", Code.UNREADABLE, "a folder"));
    }

    private static void expect(
            RowProblem problem, int line, String column, Code code, String found) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).isNotBlank();
    }

    private static RowProblem problem(Path folder, byte[] bytes) throws IOException {
        return unusable(RunFile.read(write(folder, bytes))).getFirst();
    }

    private static Path write(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("runs.csv"), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LoadOutcome read(String file) {
        return RunFile.read(file(file));
    }

    private static Path file(String file) {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    MalformedFilesTest.class.getResource("/malformed/" + file))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<RowProblem> unusable(LoadOutcome outcome) {
        return switch (outcome) {
            case Refused refused -> refused.problems();
            case Loaded loaded -> throw new AssertionError("loaded " + loaded.runs().size());
        };
    }

    private static Loaded loaded(LoadOutcome outcome) {
        return switch (outcome) {
            case Refused refused -> throw new AssertionError(refused.problems());
            case Loaded loaded -> loaded;
        };
    }
}
