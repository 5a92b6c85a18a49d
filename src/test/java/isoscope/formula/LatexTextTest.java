package isoscope.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "E + A/N^alpha + B/D^β § E + \\frac{A}{N^{\\alpha}} + \\frac{B}{D^{\\beta}}",
                "(N_c/N)^alpha_N § \\left(\\frac{N_{c}}{N}\\right)^{\\alpha_{N}}",
                "6*N*D*2e20 § 6\\,N\\,D \\cdot 2 \\times 10^{20}",
                "1e20^x § \\left(10^{20}\\right)^{x}",
                "(a^b)^c § \\left(a^{b}\\right)^{c}",
                "a - (b - c) § a - \\left(b - c\\right)",
                "-(a + b)*c § -\\left(a + b\\right)\\,c",
                "a*(-b) § a\\,\\left(-b\\right)",
                "exp(x)^2 § \\left(\\exp\\left(x\\right)\\right)^{2}",
                "sqrt(abs(x))^2 § \\sqrt{\\left|x\\right|}^{2}",
                "log10(x) + log2(x) § \\log_{10}\\left(x\\right) + \\log_{2}\\left(x\\right)",
                "min(U, D) § \\min\\left(U, D\\right)",
                "sum(k, 1, n, 1/k^2)*3 § \\left(\\sum_{k=1}^{n} \\frac{1}{k^{2}}\\right) \\cdot 3",
                "epochs + x1 + y2_max + Alpha + Omega § \\mathrm{epochs} + x_{1} + y_{2,\\mathrm{max}} + \\mathrm{Alpha} + \\Omega",
                "`tokens per $` § \\mathrm{tokens\\ per\\ \\$}",
                "sigmoid(x) § \\operatorname{sigmoid}\\left(x\\right)"
            })
    void isSetAsAPaperSetsIt(String text, String latex) {
        assertThat(LatexText.of(FormulaTest.read(text))).isEqualTo(latex);
    }

    @Test
    void aChoiceIsCases() {
        assertThat(LatexText.of(FormulaTest.read("if(x <= 1, a, b)")))
                .isEqualTo(
                        "\\begin{cases} a & \\text{if } x \\le 1 \\\\ b & \\text{otherwise} \\end{cases}");
    }

    @Test
    void aSymbolOfItsOwnTakesASuperscriptInBraces() {
        assertThat(LatexText.of(FormulaTest.read("R_D^2 + R_D"), Map.of("R_D", "R_D^*")))
                .isEqualTo("{R_D^*}^{2} + R_D^*");
    }

    @Test
    void pythonKeepsItsOwnWords() {
        assertThat(PythonText.of(FormulaTest.read("lambda + np + `unique tokens` + `2nd`")))
                .isEqualTo("lambda_ + np_ + unique_x20_tokens + _2nd");
    }
}
