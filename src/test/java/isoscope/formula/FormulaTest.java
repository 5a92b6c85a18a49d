package isoscope.formula;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Expression.Literal;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class FormulaTest {
    private static final List<String> KNOWN =
            List.of("N", "D", "E", "A", "alpha_N", "unique tokens", "B");

    static Expression read(String text) {
        if (Formula.parse(text) instanceof Parsed(Expression expression)) {
            return expression;
        }
        throw new AssertionError(Formula.parse(text).toString());
    }

    /// The text with every pair of parentheses a reader could put in.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a - b - c | (a - b) - c",
                "a/b*c | (a/b)*c",
                "a^b^c | a^(b^c)",
                "-x^2 | -(x^2)",
                "2^-x | 2^(-x)",
                "2^-x^2 | 2^(-(x^2))",
                "-a*b | (-a)*b",
                "a*-b | a*(-b)",
                "--x | -(-x)",
                "a + b*c^d | a + (b*(c^d))",
                "E+A/N^alpha+B/D^beta | (E + (A/(N^alpha))) + (B/(D^beta))",
                "x ** 2 | x^2",
                "6×N·D÷2 − 1 | 6*N*D/2 - 1",
                "α + β_N + Ω | alpha + beta_N + Omega",
                "µ + ϵ + R_α2 | mu + epsilon + R_alpha2",
                "((((x)))) | x"
            })
    void groupsAsMathematicsDoes(String text, String grouped) {
        assertThat(read(text)).isEqualTo(read(grouped));
    }

    @ParameterizedTest
    @CsvSource({
        "1e20, 1e20",
        "2B, 2e9",
        "1.5T, 1.5e12",
        "10k, 1e4",
        "70M, 7e7",
        "3G, 3e9",
        "2b, 2e9",
        ".5, 0.5",
        "5., 5",
        "1_000, 1000",
        "1e-3, 0.001",
        "0, 0",
        "0.0, 0",
        "1E5, 100000",
        "8.8e13, 8.8e13",
        "1e3k, 1e6"
    })
    void numbersAreWrittenAsEverywhere(String text, double value) {
        assertThat(read(text)).isEqualTo(new Literal(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log(x) | 0 | log | ln, log10 or log2",
                "1 + log | 4 | log | ln, log10 or log2",
                "E + A/M^alpha_N | 6 | M | N, D, E, A, alpha_N, `unique tokens`, B, a number",
                "E + alpha_M | 4 | alpha_M | The nearest name is alpha_N",
                "6 N | 2 | N | a sign such as * before it",
                "N(2) | 1 | ( | a sign such as * before it",
                "N D | 2 | D | a sign such as * before it",
                "2B + E | 0 | 2B | 2*B, or the number in full: B is a name",
                "sin(N) | 0 | sin | one of exp, ln",
                "sqr(N) | 0 | sqr | sqrt",
                "E + | 3 | the end | a number, a name, a function or (",
                "(E + N | 6 | the end | )",
                "E + N) | 5 | ) | the end",
                "E = N | 2 | = | the end",
                "E < N | 2 | < | the end",
                "if(N, 1, 2) | 4 | , | <, <=, >, >=, == or !=",
                "if(N < 1, 2) | 11 | ) | ,",
                "min(N) | 5 | ) | ,",
                "exp | 3 | the end | ( behind exp",
                "exp(N, D) | 5 | , | )",
                "N + 1,000 | 5 | , | the end",
                "max(N, 1,000) | 9 | 000 | 1000, not 1,000",
                "N § 2 | 2 | § | a number, a name",
                "1e999 | 0 | 1e999 | a number between",
                "1e-999 | 0 | 1e-999 | a number between",
                "+N | 0 | + | a number, a name, a function or (",
                "N * / D | 4 | / | a number, a name, a function or (",
                "sum(N, 1, 3, N) | 4 | N | stands for nothing else",
                "sum(k, 1, 2.5, k) | 10 | 2.5 | a whole number",
                "sum(k, 1, 2000, k) | 0 | sum | at most 1000 terms",
                "sum(k, 1, 1000, sum(j, 1, 100, k)) | 0 | sum | at most 50000 steps",
                "k + sum(k, 1, 3, k) | 0 | k | a function or (",
                "`unique token | 0 | a name that does not end | a closing backtick",
                "`unique token` | 0 | unique token | The nearest name is `unique tokens`",
                "'' | 0 | the end | a number, a name"
            })
    void pointsAtWhatDoesNotFit(String text, int position, String found, String expected) {
        assertThat(Formula.parse(text, KNOWN))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> {
                            assertThat(rejected.position()).isEqualTo(position);
                            assertThat(rejected.found()).isEqualTo(found);
                            assertThat(rejected.expected()).contains(expected);
                        });
    }

    @Test
    void aCaretStandsUnderTheCharacter() {
        assertThat(((Rejected) Formula.parse("E + A/M", KNOWN)).pointed())
                .isEqualTo("E + A/M\n      ^");
    }

    @Test
    void aSuffixThatIsANameIsAsked() {
        assertThat(Formula.parse("2B/D + B")).isInstanceOf(Rejected.class);
        assertThat(Formula.parse("2B/D + `B`")).isInstanceOf(Rejected.class);
        assertThat(Formula.parse("2B/D")).isInstanceOf(Parsed.class);
    }

    @Test
    void aGreekLetterIsTheNameThatIsKnown() {
        assertThat(Formula.parse("α", List.of("alpha"))).isEqualTo(Formula.parse("alpha"));
        assertThat(Formula.parse("alpha", List.of("α"))).isEqualTo(Formula.parse("`α`"));
        assertThat(Formula.parse("γβ"))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.position()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "exp(", "2^", "if(1<", "min(1,", "sum(k,1,", "2*(1+"})
    void deepNestingIsRefused(String opening) {
        String deep = opening.repeat(3_900 / opening.length());
        assertThat(Formula.parse(deep + "1")).isInstanceOf(Rejected.class);
        assertThat(Formula.parse(opening.repeat(1_000_000)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.position()).isEqualTo(Limits.CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "*", "/"})
    void aLongRowIsReadOrRefused(String sign) {
        Expression longest = read("x" + (sign + "x").repeat(199));
        assertThat(read(longest.text())).isEqualTo(longest);
        assertThat(longest).hasSameHashCodeAs(read(longest.text()));
        assertThat(Formula.parse("x" + (sign + "x").repeat(200))).isInstanceOf(Rejected.class);
    }

    @Test
    void manySumsAreRefused() {
        String sums = "sum(k, 1, 1000, k*k*k*k) + ".repeat(12) + "1";
        assertThat(Formula.parse(sums)).isInstanceOf(Rejected.class);
    }

    @Test
    void namesAreListedAsTheyAreRead() {
        assertThat(read("E + A/N^alpha + sum(k, 1, n, k*A)").names())
                .containsExactly("E", "A", "N", "alpha", "n");
    }

    @Test
    void namesAreReplacedAllAtOnce() {
        assertThat(read("x + y*x").with(Map.of("x", read("y + 1"), "y", read("x"))))
                .contains(read("(y + 1) + x*(y + 1)"));
        assertThat(read("x").with(Map.of("x", Expression.number(-2)))).contains(read("-2"));
    }

    @Test
    void anIndexIsTheSumsOwn() {
        Expression sum = read("sum(k, 1, 3, k*x)");
        assertThat(sum.with(Map.of("k", read("y")))).contains(sum);
        assertThat(sum.with(Map.of("x", read("k")))).contains(read("sum(k_, 1, 3, k_*k)"));
    }

    @Test
    void replacementsThatGrowEndlesslyAreRefused() {
        Expression growing = read("x + x");
        int rounds = 0;
        while (rounds < 40) {
            var next = growing.with(Map.of("x", growing));
            if (next.isEmpty()) {
                break;
            }
            growing = next.get();
            rounds++;
        }
        assertThat(rounds).isBetween(2, 12);
    }

    @Test
    void nothingDependsOnTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            Expression formula = read("1234567.5*I + SIGMA + sigmoid(min(1, I))^1e-7");
            assertThat(formula.text()).isEqualTo("1234567.5*I + SIGMA + sigmoid(min(1, I))^1e-7");
            assertThat(PythonText.of(formula)).startsWith("1234567.5*I");
        } finally {
            Locale.setDefault(before);
        }
    }
}
