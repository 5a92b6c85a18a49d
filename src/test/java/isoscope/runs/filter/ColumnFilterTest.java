package isoscope.runs.filter;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.ParsedFilter.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFilterTest {
    private static final List<String> COLUMNS =
            List.of("optimizer", "Train Set", "lr", "width", "tokens", "teacher");
    private static final List<Run> RUNS =
            List.of(
                    run("1", "adamw", "c4", "3e-4", "1k", "x", "adamw"),
                    run("2", "muon", "code", "0", "2,048", "", "adamw"),
                    run("3", "", "c4", "-1", "wide", "y", "muon"),
                    run("4", "adamw", "", "", "", "", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    optimizer = "adamw"                     | 1 4
                    optimizer != 'adamw'                    | 2
                    not optimizer = 'adamw'                 | 2
                    'muon' = optimizer                      | 2
                    `Train Set` = "c4"                      | 1 3
                    lr > 0                                  | 1
                    lr >= 0.0001                            | 1
                    lr < 1                                  | 1 2 3
                    lr > -1                                 | 1 2
                    lr = 0                                  | 2
                    0 <= lr < 1                             | 1 2
                    width > 1k                              | 2
                    width = 1000                            | 1
                    width = "1k"                            | 1
                    not width > 1k                          | 1
                    not (width > 1k or optimizer = "adamw") |
                    not (lr > 5 and optimizer = "adamw")    | 1 2 3
                    width > 0 or optimizer = "adamw"        | 1 2 4
                    `tokens` = "x"                          | 1
                    tokens > 1                              | 1 2 3 4
                    optimizer = teacher                     | 1
                    optimizer != teacher                    | 2
                    lr < width                              | 1 2
                    width < N                               | 1 2
                    optimizer > 2                           |
                    """)
    void columnsAreComparedAsWhatTheyAreComparedWith(String expression, String chosen) {
        assertThat(RunFilter.parse(expression, COLUMNS)).isInstanceOf(Parsed.class);
        RunFilter filter = ((Parsed) RunFilter.parse(expression, COLUMNS)).filter();
        String ids = filter.chosen(RUNS).stream().map(Run::id).collect(Collectors.joining(" "));
        assertThat(ids).isEqualTo(chosen == null ? "" : chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    optimiser = 'x'           | 0  | . The nearest name is optimizer
                    N > 1 and Optimizer = 'x' | 10 | . The nearest name is optimizer
                    `train set` = 'x'         | 0  | . The nearest name is `Train Set`
                    wdith > 2                 | 0  | . The nearest name is width
                    parmas > 2                | 0  | . The nearest name is params
                    zzzzzz > 2                | 0  | , a number or a text in quotes
                    optimizer = adamw         | 12 | , a number or a text in quotes
                    optimizer < 'x'           | 10 | = or != for a text
                    lr > 2 bananas            | 7  | a number, such as 20, 0.1, -3 or 70B
                    `open > 2                 | 0  | a closing quote
                    """)
    void aNameThatThereIsNotIsPointedAtAndTheNearestIsNamed(String text, int position, String end) {
        assertThat(RunFilter.parse(text, COLUMNS)).isInstanceOf(Rejected.class);
        Rejected rejected = (Rejected) RunFilter.parse(text, COLUMNS);
        assertThat(rejected.position()).isEqualTo(position);
        assertThat(rejected.expected()).endsWith(end);
    }

    @Test
    void theColumnsThereAreAreListedAsTheyAreTyped() {
        assertThat(((Rejected) RunFilter.parse("zzzzzz > 2", COLUMNS)).expected())
                .isEqualTo(
                        "N, D, C, L, D/N, group, id, optimizer, `Train Set`, lr, width, `tokens`,"
                                + " teacher, a number or a text in quotes");
    }

    @Test
    void ofVeryManyColumnsItIsSaidHowManyMoreThereAre() {
        List<String> many = IntStream.range(0, 60).mapToObj(i -> "column" + i).toList();
        assertThat(((Rejected) RunFilter.parse("zzz > 2", many)).expected())
                .contains("column16 and 43 more columns, a number");
    }

    @Test
    void columnsThatAreNotKnownYetMayHaveAnyName() {
        assertThat(RunFilter.parseBeforehand("anything = 'x' and `what else` > 2"))
                .isInstanceOf(Parsed.class);
        assertThat(RunFilter.parseBeforehand("anything = and")).isInstanceOf(Rejected.class);
    }

    private static Run run(String id, String... cells) {
        Attributes attributes = new Attributes(COLUMNS, List.of(cells));
        return new Run(
                id,
                "",
                1e8,
                2e9,
                1.2e18,
                3,
                null,
                1,
                new Conditions(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        attributes,
                        Optional.empty()));
    }
}
