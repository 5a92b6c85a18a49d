package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.charts.Figures;
import isoscope.testkit.Studies;
import org.junit.jupiter.api.Test;

class FigureDescriptionTest {
    @Test
    void aFigureIsToldWithItsAxesLinesPointsAndNumbers() {
        String text = FigureDescription.of(figure("isoloss"), "sweep.csv; Isoscope");

        assertThat(text.lines())
                .contains("Panel 1 of 2.", "Source: sweep.csv; Isoscope")
                .anyMatch(line ->
                        line.startsWith("Across: Training compute C (FLOP), logarithmic, 10"))
                .anyMatch(line -> line.startsWith("Kaplan 2020: from "))
                .anyMatch(line -> line.contains("points"))
                .anyMatch(line -> line.equals("Line across: C = 5.76 × 10²³."))
                .anyMatch(line -> line.startsWith("Kaplan 804B, "));
    }

    @Test
    void barsAreToldWithTheirNumbers() {
        assertThat(FigureDescription.of(figure("allocation"), "").lines())
                .contains("Kaplan 2020, 804B on 119B, 0.15 tok/param.");
    }

    private static Figure figure(String chart) {
        return Figures.byId(chart)
                .orElseThrow()
                .usual()
                .build(Studies.everyLaw(), 5.76e23, AxisRanges.AUTOMATIC);
    }
}
