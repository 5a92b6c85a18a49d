package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.law.sheet.Library;
import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Points;
import isoscope.plot.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A result of a law against one of its variables.
class LawFigureTest {
    private static final Library LIBRARY = Library.load();

    @Test
    void theDotLiesOnTheCurveAtTheValueOfTheVariable() {
        Law law = LIBRARY.byId("kaplan-critical-batch").orElseThrow();
        Panel panel = figure(law, "l", Map.of("l", 2.5)).orElseThrow().panels().getFirst();
        Points dot = (Points) panel.live().getFirst();
        assertThat(dot.x().get(0)).isEqualTo(2.5);
        assertThat(dot.y().get(0)).isEqualTo(law.result("B_crit", Map.of("l", 2.5)).orElseThrow());
        Curve curve = (Curve) panel.layers().getFirst();
        assertThat(curve.y().min()).isLessThan(dot.y().get(0));
        assertThat(curve.y().max()).isGreaterThan(dot.y().get(0));
        assertThat(panel.y().scale()).isEqualTo(Axis.Scale.LOG);
        assertThat(panel.x().ticks()).isEqualTo(Axis.TickStyle.DECIMAL);
    }

    @Test
    void aVariableThatChangesNothingHasNoFigure() {
        Law law = LIBRARY.byId("kaplan-parameters").orElseThrow();
        Variable other = new Variable("Z", "nothing", "", 1, 10, 2, 2);
        assertThat(new LawFigure(law, other, Map.of()).figure()).isEmpty();
    }

    /// With finite axes, whose ends differ.
    @ParameterizedTest
    @MethodSource("laws")
    void everyLawIsDrawnAgainstOneOfItsVariables(Law law) {
        List<Figure> figures =
                law.form().variables().stream()
                        .flatMap(variable -> figure(law, variable.name(), Map.of()).stream())
                        .toList();
        assertThat(figures.isEmpty()).isEqualTo(law.form().variables().isEmpty());
        for (Figure figure : figures) {
            Axis up = figure.panels().getFirst().y();
            assertThat(up.range().low()).isFinite().isLessThan(up.range().high());
            assertThat(up.range().high()).isFinite();
            assertThat(up.title()).isNotBlank();
        }
    }

    static List<Law> laws() {
        return LIBRARY.laws();
    }

    private static Optional<Figure> figure(Law law, String against, Map<String, Double> values) {
        Map<String, Double> all = new HashMap<>();
        law.form().variables().forEach(variable -> all.put(variable.name(), variable.start()));
        all.putAll(values);
        Variable variable = law.form().variable(against).orElseThrow();
        return new LawFigure(law, variable, all).figure();
    }
}
