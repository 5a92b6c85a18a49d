package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.TextRun;
import isoscope.plot.TextRun.Weight;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void exponentsAreSmallerAndRaised() {
        assertThat(Lettering.TICK.runs("5×10²³"))
                .containsExactly(
                        TextRun.of("5×10", 12, Weight.REGULAR),
                        new TextRun("23", 0.72 * 12, Weight.REGULAR, 0.36 * 12));
    }

    @Test
    void aCaretRaisesTheNumberAfterIt() {
        assertThat(Lettering.NAME.runs("L = 3·C^−0.182 nats"))
                .extracting(TextRun::text)
                .containsExactly("L = 3·C", "−0.182", " nats");
    }

    @Test
    void bracesAfterAnUnderscoreAreASubscript() {
        assertThat(Lettering.NAME.runs("n_{layer} = 10²"))
                .containsExactly(
                        TextRun.of("n", 12, Weight.SEMI_BOLD),
                        new TextRun("layer", 0.72 * 12, Weight.SEMI_BOLD, -0.16 * 12),
                        TextRun.of(" = 10", 12, Weight.SEMI_BOLD),
                        new TextRun("2", 0.72 * 12, Weight.SEMI_BOLD, 0.36 * 12));
        assertThat(Lettering.NAME.runs("run_12"))
                .extracting(TextRun::text)
                .containsExactly("run_12");
    }
}
