package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Variable;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The charts of every law of the library.
class EveryLawFigureTest {
    private static final Library LIBRARY = Library.load();

    /// With finite axes, whose ends differ.
    @ParameterizedTest
    @MethodSource("sheets")
    void everyLawIsDrawn(Sheet sheet) {
        assertThat(panels(sheet, Map.of())).isNotEmpty();
        for (Panel panel : panels(sheet, Map.of())) {
            assertThat(panel.y().range().low()).isFinite().isLessThan(panel.y().range().high());
            assertThat(panel.y().range().high()).isFinite();
            assertThat(panel.y().title()).isNotBlank();
        }
    }

    /// Whatever its variables are dragged to.
    @ParameterizedTest
    @MethodSource("sheets")
    void everyAxisIsFinite(Sheet sheet) {
        var random = new SplittableRandom(sheet.card().id().hashCode());
        LawFigure figure = LawFigure.of(sheet, LIBRARY::byId);
        for (int i = 0; i < 20; i++) {
            Map<String, Double> values = new HashMap<>();
            for (Variable variable : figure.law().variables()) {
                boolean isEnd = random.nextInt(3) == 0;
                double share = isEnd ? random.nextInt(2) : random.nextDouble();
                double low = variable.low();
                values.put(
                        variable.name(),
                        low > 0
                                ? low * Math.pow(variable.high() / low, share)
                                : low + share * (variable.high() - low));
            }
            for (Panel panel : figure.at(values).map(Figure::panels).orElse(List.of())) {
                assertThat(panel.y().range().low()).isFinite();
                assertThat(panel.y().range().high()).isFinite();
            }
        }
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }

    private static List<Panel> panels(Sheet sheet, Map<String, Double> values) {
        return LawFigure.of(sheet, LIBRARY::byId).at(values).map(f -> f.panels()).orElse(List.of());
    }
}
