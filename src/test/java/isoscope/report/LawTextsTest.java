package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.law.sheet.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A published law as Python and as LaTeX.
class LawTextsTest {
    private static final Library LIBRARY = Library.load();

    @Test
    void pythonHasConstantsAndAFunctionForEachResult() {
        String text = LawPython.of(LIBRARY.byId("chinchilla-a1").orElseThrow());
        assertThat(text)
                .startsWith("# Chinchilla A1\n# Hoffmann et al. 2022.")
                .contains("\nk = ", "\na = ", "def best_N(C):");
        assertThat(LawPython.of(LIBRARY.byId("besiroglu").orElseThrow()))
                .contains("def f_L(N, D):", "return E + A/N**alpha + B/D**beta")
                .doesNotContain("import");
    }

    @Test
    void unverifiedConstantsAreMarked() {
        Law law = LIBRARY.byId("krajewski").orElseThrow();
        assertThat(LawPython.of(law)).contains("(unverified)");
        assertThat(LawLatex.of(law)).contains("(unverified) \\\\");
        assertThat(LawLatex.of(LIBRARY.byId("kaplan").orElseThrow())).doesNotContain("unverified");
    }

    @Test
    void latexSetsTheFormulaAndTheConstants() {
        assertThat(LawLatex.of(LIBRARY.byId("besiroglu").orElseThrow()))
                .contains(
                        "\\[ \\mathrm{L} = E + \\frac{A}{N^{\\alpha}} + \\frac{B}{D^{\\beta}} \\]",
                        "\\(\\alpha\\) & \\(0.34780\\)");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void everyLawIsWritten(Law law) {
        assertThat(LawPython.of(law)).contains("def ").doesNotContain("NaN", "Infinity");
        assertThat(LawLatex.of(law)).contains("\\begin{tabular}").doesNotContain("NaN");
    }

    static List<Law> laws() {
        return LIBRARY.laws();
    }
}
