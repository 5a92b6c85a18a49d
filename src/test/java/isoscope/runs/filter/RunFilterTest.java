package isoscope.runs.filter;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.ParsedFilter.Rejected;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFilterTest {
    private static final List<Run> RUNS =
            List.of(
                    run("1", "small", 1e8, 2e9, 3.),
                    run("2", "small", 1e9, 2e10, 2.5),
                    run("3", "it's", 1e10, 2e10, 2.2),
                    run("run-4", "", 7e10, 1.4e12, 1.9));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    N < 2B                                   | 1 2
                    parameters >= 1e10                       | 3 run-4
                    PARAMS = 70B                             | run-4
                    C > 1e20 and N < 20B                     | 2 3
                    L < 2.6 and not D = 20B                  | run-4
                    N < 2B and L < 2.6 or N > 20B            | 2 run-4
                    N < 2B and (L < 2.6 or N > 20B)          | 2
                    1e9 <= N <= 1e10                         | 2 3
                    N > 1B and N < 20B or id = 'run-4'       | 3 run-4
                    group = 'small'                          | 1 2
                    group = "it's"                           | 3
                    group = ''                               | run-4
                    group != "small" and id != "3"           | run-4
                    id = 2 or id = "3"                       | 2 3
                    D/N > 10                                 | 1 2 run-4
                    tokens_per_parameter < 2.5               | 3
                    D > N                                    | 1 2 3 run-4
                    C ≥ 1 PF-days and C ≤ 2_000k PF-days     | 2 3 run-4
                    compute < 100k H100-hours                | 1 2 3
                    flops > 1e20 and tokens < 1T             | 2 3
                    C > 5.8 × 10²³                           | run-4
                    C > 5.8*10^23                            | run-4
                    NOT (N<2B) AND d>1T                      | run-4
                    not not N < 2B                           | 1 2
                    """)
    void anExpressionChoosesRuns(String expression, String chosen) {
        assertThat(RunFilter.parse(expression)).isInstanceOf(Parsed.class);
        RunFilter filter = ((Parsed) RunFilter.parse(expression)).filter();
        assertThat(filter.chosen(RUNS).stream().map(Run::id).collect(Collectors.joining(" ")))
                .isEqualTo(chosen);
        assertThat(filter.text()).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                   | 0  | the end                  | a number or a text
                    N                    | 1  | the end                  | <, <=
                    N <                  | 3  | the end                  | a number or a text
                    N < 2B and           | 10 | the end                  | a number or a text
                    N < 2B L > 3         | 7  | L                        | such as 70B
                    N < 2 PF-days        | 6  | PF-days                  | a number of parameters
                    N ~ 2B               | 2  | ~                        | N, D, C
                    speed > 2            | 0  | speed                    | N, D, C, L, D/N, group, id, a number
                    1 < 2                | 4  | 2                        | on one side
                    group < 'a'          | 6  | <                        | = or != for a text
                    group = N            | 8  | N                        | a text
                    N = 'big'            | 4  | big                      | a number
                    N = group            | 4  | group                    | a number
                    (N < 2B              | 7  | the end                  | and, or, or )
                    N < 2B)              | 6  | )                        | and, or, or the end
                    id = 'open           | 5  | a text without a closing quote | a closing quote
                    N < -2               | 4  | -2                       | a number
                    D/N > 2B             | 6  | 2B                       | such as 20
                    C > 0                | 4  | 0                        | above 0
                    N and D              | 2  | and                      | <, <=
                    """)
    void whatDoesNotFitIsPointedAt(String text, int position, String found, String expected) {
        assertThat(RunFilter.parse(text)).isInstanceOf(Rejected.class);
        Rejected rejected = (Rejected) RunFilter.parse(text);
        assertThat(rejected.position()).isEqualTo(position);
        assertThat(rejected.found()).isEqualTo(found);
        assertThat(rejected.expected()).contains(expected);
        assertThat(rejected.pointed()).isEqualTo(text + "\n" + " ".repeat(position) + "^");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C > 1e20 an N < 2B      | an    | 9
                    C > 400 PF-days oder L  | oder  | 16
                    D/N > 20 per parameter  | per   | 9
                    C > 1e20 and L < 3 watt | watt  | 19
                    C > many                | many  | 4
                    """)
    void theWordBehindANumberIsPointedAtNotTheNumber(String text, String found, int position) {
        Rejected rejected = (Rejected) RunFilter.parse(text);
        assertThat(rejected.found()).isEqualTo(found);
        assertThat(rejected.position()).isEqualTo(position);
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThat(RunFilter.parse("(".repeat(500) + "N < 1" + ")".repeat(490)))
                .isInstanceOf(Rejected.class);
        assertThat(RunFilter.parse("(".repeat(490) + "N < 1" + ")".repeat(490)))
                .isInstanceOf(Parsed.class);
        assertThat(RunFilter.parse("not ".repeat(400) + "N < 1")).isInstanceOf(Rejected.class);
    }

    private static Run run(String id, String group, double n, double d, double loss) {
        return new Run(id, group, n, d, 6 * n * d, loss, null, 1);
    }
}
