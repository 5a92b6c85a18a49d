package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.report.Reduction.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTextsTest {
    @Test
    void latexIsATableThatNeedsNoPackage() {
        assertThat(FitTexts.of(Fits.round("my_runs 50%.csv")).latex())
                .isEqualTo(
                        """
                        % L(N, D) = E + A/N^α + B/D^β
                        % Method huber-lse, 8 runs of my_runs 50%.csv, RMS of ln L 0.00300
                        % N counts parameters with embeddings, C = 6ND
                        \\begin{tabular}{lrr}
                        \\hline
                        Parameter & Value & Interval \\\\
                        \\hline
                        \\(E\\) & \\(1.5000\\) & -- \\\\
                        \\(A\\) & \\(400.00\\) & -- \\\\
                        \\(B\\) & \\(2.0000 \\times 10^{6}\\) & -- \\\\
                        \\(\\alpha\\) & \\(0.25000\\) & -- \\\\
                        \\(\\beta\\) & \\(0.75000\\) & -- \\\\
                        \\hline
                        \\(a\\) of \\(N^{*} \\propto C^{a}\\) & \\(0.75000\\) & -- \\\\
                        \\(b\\) of \\(D^{*} \\propto C^{b}\\) & \\(0.25000\\) & -- \\\\
                        \\hline
                        \\end{tabular}
                        """);
    }

    @Test
    void namesInLatexAreFormulasOrEscaped() {
        assertThat(LatexText.symbol("alpha_N")).isEqualTo("\\(\\alpha_{N}\\)");
        assertThat(LatexText.symbol("N_c_joint")).isEqualTo("\\(N_{c}'\\)");
        assertThat(LatexText.symbol("R_D_star")).isEqualTo("R\\_D\\_star");
        assertThat(LatexText.escaped("a&b_c%d#e{f}g\\h~i^j\nk$"))
                .isEqualTo(
                        "a\\&b\\_c\\%d\\#e\\{f\\}g\\textbackslash{}h\\textasciitilde{}i"
                                + "\\textasciicircum{}j k\\$");
    }

    @Test
    void pythonNeedsTheStandardLibraryAlone() {
        assertThat(FitTexts.of(Fits.round("runs.csv\nimport os")).python())
                .isEqualTo(
                        """
                        # L(N, D) = E + A/N^α + B/D^β
                        # Method huber-lse, 8 runs of runs.csv import os, RMS of ln L 0.00300
                        # N counts parameters with embeddings, C = 6ND
                        # N in total parameters, D in tokens, C = 6ND in FLOP, L in nats/token.
                        # The runs lie between 1.0E18 and 3.0E21 FLOP.

                        E = 1.5
                        A = 400.0
                        B = 2000000.0
                        alpha = 0.25
                        beta = 0.75


                        def loss(N, D):
                            \"""Loss in nats/token of N parameters, D tokens.\"""
                            return E + A/N**alpha + B/D**beta


                        def optimum(C):
                            \"""Parameters and tokens to spend C FLOP on.\"""
                            N = (alpha*A/(beta*B))**(1.0/(alpha + beta))*(C/6.0)**(beta/(alpha + beta))
                            return N, C / (6 * N)
                        """);
    }

    @Test
    void aLawThatOnlySplitsHasNoLossInPython() {
        assertThat(python("split"))
                .contains("k = 0.0873541\na = 0.50123", "N = k*C**a")
                .doesNotContain("def loss");
        assertThat(python("frontier")).contains("return E + (C_c/C)**gamma");
    }

    @Test
    void theOtherFormsAreFunctionsOfWhatTheyAskFor() {
        assertThat(python("joint"))
                .contains("return ((N_c/N)**(alpha_N/alpha_D) + D_c/D)**alpha_D");
        assertThat(python("loss-n"))
                .contains("E = 0.0", "def loss(N):", "return E + (N_c/N)**alpha_N")
                .doesNotContain("optimum");
        assertThat(python("loss-d")).contains("return E + (D_c/D)**alpha_D");
        assertThat(python("repeated"))
                .contains(
                        "import math\nimport numpy as np\n\nE = 0.0",
                        "R_D = 15.4\nR_N = math.inf",
                        "def loss(N, D, U=math.inf):");
    }

    @Test
    void numpyIsImportedWhereItIsUsedAndNowhereElse() {
        assertThat(Fits.everyForm())
                .allSatisfy(law -> {
                    String text = FitTexts.of(Fits.of(law, "m", "")).python();
                    assertThat(text.contains("import numpy as np\n"))
                            .isEqualTo(text.contains("np."));
                    assertThat(text.contains("import math\n")).isEqualTo(text.contains("math."));
                });
        assertThat(python("surface")).doesNotContain("import");
        assertThat(python("loss-c")).doesNotContain("import");
        assertThat(python("frontier")).doesNotContain("import");
    }

    @Test
    void everyFormHasEveryText() {
        Fits.everyForm()
                .forEach(law -> {
                    FitTexts texts = FitTexts.of(Fits.of(law, "m", "runs.csv"));
                    assertThat(texts.text())
                            .contains("fitted to 8 runs")
                            .doesNotContain("null", "NaN");
                    assertThat(texts.latex())
                            .contains("\\end{tabular}")
                            .doesNotContain("null", "NaN");
                    assertThat(texts.json()).doesNotContain("NaN", "Infinity");
                    assertThat(texts.csv()).doesNotContain("null", "NaN");
                });
    }

    @Test
    void theTextTellsTheUnitOfTheLoss() {
        FitTexts texts = FitTexts.of(Fits.found("runs.csv", 0));
        assertThat(texts.text())
                .contains("loss in nats/token")
                .containsPattern("E +1\\.\\d+ .* nats/token");
        assertThat(texts.json()).contains("\"loss_unit\" : \"nats/token\"");
    }

    @Test
    void intervalsStandBesideTheirNumbers() {
        FitTexts texts = FitTexts.of(Fits.found("runs.csv", 50));
        assertThat(texts.text())
                .contains("90 % interval")
                .containsPattern("α +0\\.3\\d+ +\\[0\\.3");
        assertThat(texts.latex())
                .contains("90 \\% interval")
                .containsPattern("\\\\alpha.*\\[0\\.3");
        assertThat(texts.python()).containsPattern("alpha = 0\\.3\\d+  # 90 % interval \\[0\\.3");
        assertThat(texts.csv())
                .containsPattern("\nalpha,0\\.3\\d+,0\\.3\\d+,0\\.3\\d+,,\"N counts");
    }

    @Test
    void theTextTellsWhatWasLeftOutAndWhatWasNot() {
        FitResult result = Fits.found("runs.csv", 0);
        Selection selection =
                new Selection(
                        60,
                        Collections.nCopies(20, "r"),
                        "C > 1e20",
                        List.of(
                                new Reduction(Kind.MEAN, List.of("seed"), 80, 60),
                                new Reduction(Kind.BEST, List.of("lr"), 60, 40)));
        FitTexts texts =
                FitTexts.of(
                        new FitResult(
                                result.data(),
                                result.fitted(),
                                result.ensemble(),
                                selection,
                                "N counts parameters as recorded, C = 6ND"));
        for (String text : List.of(texts.text(), texts.latex(), texts.python())) {
            assertThat(text)
                    .contains(
                            "N counts parameters as recorded, C = 6ND",
                            "Runs with C > 1e20",
                            "80 runs became 60 (mean over seed)",
                            "20 of 60 runs passed over for a better one (best of lr)",
                            "Excluded: 20 of 60 runs of the files: r, r",
                            "and 8 more")
                    .doesNotContain("null");
        }
        assertThat(texts.json())
                .contains("\"reduced\" : \"mean over seed, best of lr\"", "\"runs_in_files\" : 60");
    }

    private static String python(String id) {
        return Fits.everyForm()
                .filter(law -> law.id().equals(id))
                .map(law -> FitTexts.of(Fits.of(law, "m", "")).python())
                .findFirst()
                .orElseThrow();
    }
}
