package isoscope.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs",
                "loss-curves",
                "isoloss",
                "isoflop",
                "allocation",
                "planner",
                "laws",
                "library",
                "playground",
                "charts"
            })
    void everyScreenHasAPageWithPointsUnderAHeading(String screen) {
        assertThat(HelpText.of(screen).blocks())
                .hasAtLeastOneElementOfType(HelpText.Block.Heading.class)
                .hasAtLeastOneElementOfType(HelpText.Block.Point.class);
    }

    @Test
    void aLineIsAHeadingAPointOrAParagraph() {
        assertThat(HelpText.parse("First.\n\n# Do\n- Wheel : zooms : in\n- no point\n").blocks())
                .containsExactly(
                        new HelpText.Block.Paragraph("First."),
                        new HelpText.Block.Heading("Do"),
                        new HelpText.Block.Point("Wheel", "zooms : in"),
                        new HelpText.Block.Paragraph("- no point"));
    }
}
