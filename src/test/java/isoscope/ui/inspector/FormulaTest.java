package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.ui.inspector.Formula.Piece;
import org.junit.jupiter.api.Test;

class FormulaTest {
    @Test
    void quantitiesLeanAndExponentsAreRaised() {
        assertThat(Formula.of("L = A/N^α + E").pieces())
                .containsExactly(
                        new Piece("L", true, false),
                        new Piece(" = A/", false, false),
                        new Piece("N", true, false),
                        new Piece("α", false, true),
                        new Piece(" + E", false, false));
    }

    @Test
    void nothingIsLost() {
        String text = "L(N, D) = E + A/N^α + B/D^β";

        String joined =
                Formula.of(text).pieces().stream().map(Piece::text).reduce("", String::concat);

        assertThat(joined).isEqualTo(text.replace("^", ""));
    }

    @Test
    void anIndexIsLoweredUpToTheEndOfItsLetters() {
        assertThat(Formula.of("(N_c/N)^α_N").pieces())
                .containsExactly(
                        new Piece("(", false, false),
                        new Piece("N", true, false),
                        new Piece("c", false, false, true),
                        new Piece("/", false, false),
                        new Piece("N", true, false),
                        new Piece(")", false, false),
                        new Piece("α", false, true),
                        new Piece("N", false, true, true));
    }

    @Test
    void theNumberOfAnIndexIsLowered() {
        assertThat(Formula.of("D_1·2").pieces())
                .containsExactly(
                        new Piece("D", true, false),
                        new Piece("1", false, false, true),
                        new Piece("·2", false, false));
    }

    /// A factor behind an exponent is no part of it.
    @Test
    void anExponentEndsWithItsNameOrItsParenthesis() {
        assertThat(raised("c/((1 − S)^δ·N^γ)")).isEqualTo("δγ");
        assertThat(raised("l^(1/(α + 1))·2")).isEqualTo("(1/(α + 1))");
        assertThat(raised("k·C^−0.5/(2·D)")).isEqualTo("−0.5");
        assertThat(raised("(C/120)^½; D^")).isEqualTo("½");
    }

    private static String raised(String formula) {
        return Formula.of(formula).pieces().stream()
                .filter(Piece::raised)
                .map(Piece::text)
                .reduce("", String::concat);
    }
}
