package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.sheet.LawChart;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.SheetOutcome;
import isoscope.law.sheet.SheetReader;
import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Points;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The charts of a law's card.
class LawFigureTest {
    private static final Library LIBRARY = Library.load();
    private static final String REPEATED =
            """
            name = "Repeated"
            where = "here"
            counts = "total"
            [variables]
            D = { name = "tokens", unit = "tokens", low = 1e9, high = 1e12, start = 1e10 }
            U = { name = "unique tokens", unit = "tokens", low = 1e9, high = 1e12, start = 1e10 }
            [results]
            L = { is = "1 + 10/min(D, 4*U)^0.1", name = "loss", unit = "nats/token" }
            M = { is = "1 + 10/D^0.1", name = "loss of new tokens", unit = "nats/token" }
            epochs = { is = "D/U", name = "epochs" }
            left = { is = "2^(-D/1e9)", name = "what is left" }
            """;

    @Test
    void theDotLiesOnTheCurveAtTheValueOfTheVariable() {
        Law law = LIBRARY.byId("kaplan-critical-batch").orElseThrow();
        Panel panel = panels(sheet("kaplan-critical-batch"), Map.of("l", 2.5)).getFirst();
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
    void aLawThatSplitsComputeIsDrawnAgainstComputeToo() {
        Panel panel = panels(sheet("chinchilla-a3"), Map.of()).getLast();
        assertThat(panel.x().title()).isEqualTo("Compute (FLOP)");
        assertThat(panel.y().title()).isEqualTo("Best parameters");
        Points dot = (Points) panel.live().getFirst();
        assertThat(dot.y().get(0)).isBetween(40e9, 41e9);
    }

    /// Besiroglu et al. measured between two budgets.
    @Test
    void outsideTheMeasuredComputeALineIsDashed() {
        Panel panel = panels(sheet("chinchilla-a1"), Map.of()).getFirst();
        Curve beyond = (Curve) panel.layers().getLast();
        Curve measured = (Curve) panel.layers().get(panel.layers().size() - 2);
        assertThat(measured.stroke().dash().size()).isZero();
        assertThat(beyond.stroke().dash().size()).isPositive();
        assertThat(measured.y().get(0)).isNaN();
        assertThat(beyond.y().get(0)).isFinite();
    }

    @Test
    void aChartShowsOtherValuesAndOtherLaws() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        title = "Loss of repeated tokens"
                        x = "D"
                        y = "L"
                        by = { U = [1e9, 1e11] }
                        beside = "chinchilla-a3"
                        """);
        Panel panel = panels(sheet, Map.of()).getFirst();
        assertThat(panel.y().title()).isEqualTo("Loss of repeated tokens (nats/token)");
        assertThat(panel.layers().stream().map(layer -> ((Curve) layer).name()))
                .containsExactly("U = 1B", "U = 100B", "Chinchilla A3", "Repeated");
    }

    /// Beside lines of other values, the one where the variable is has its value for a name.
    @Test
    void theLineOfAHeldValueSaysIt() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = "L"
                        by = { U = [1e9, 1e11] }
                        """);
        assertThat(names(panels(sheet, Map.of("U", 2.5e10)).getFirst()))
                .containsExactly("U = 1B", "U = 100B", "U = 25B");
        assertThat(names(panels(sheet, Map.of("U", 1e11)).getFirst()))
                .containsExactly("U = 1B", "U = 100B", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChartEndsAtTheMostThatAResultCanBe(boolean linear) {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = "epochs"
                        linear = %s
                        most = 4
                        """
                                .formatted(linear));
        assertThat(panels(sheet, Map.of()).getFirst().y().range().high()).isEqualTo(4);
    }

    @Test
    void aSubscriptIsSet() {
        assertThat(names(panels(sheet("shape"), Map.of()).getFirst()))
                .containsExactly(
                        "n_{layer} = 6", "n_{layer} = 24", "n_{layer} = 96", "n_{layer} = 48");
    }

    @Test
    void theFirstOfThreeChartsHasARowToItself() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = "L"
                        [[charts]]
                        x = "D"
                        y = "M"
                        [[charts]]
                        x = "D"
                        y = "epochs"
                        """);
        Figure figure = LawFigure.of(sheet, LIBRARY::byId).at(Map.of()).orElseThrow();
        assertThat(figure.panels())
                .extracting(Panel::cell)
                .containsExactly(
                        new Cell(0, 0, 1, 0.5),
                        new Cell(0, 0.5, 0.5, 0.5),
                        new Cell(0.5, 0.5, 0.5, 0.5));
        assertThat(LawFigure.inOneColumn(figure).panels())
                .extracting(panel -> panel.cell().width())
                .containsExactly(1.0, 1.0, 1.0);
    }

    private static List<String> names(Panel panel) {
        return panel.layers().stream().map(layer -> ((Curve) layer).name()).toList();
    }

    @Test
    void aChartShowsSeveralResultsByTheirTitles() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = ["L", "M"]
                        """);
        Panel panel = panels(sheet, Map.of()).getFirst();
        assertThat(panel.layers().stream().map(layer -> ((Curve) layer).name()))
                .containsExactly("loss", "loss of new tokens");
        assertThat(panel.live()).hasSize(2);
    }

    @Test
    void aLawStandsBesideTheChartsThatNameIt() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = "L"
                        by = { U = [1e9] }
                        [[charts]]
                        x = "D"
                        y = "L"
                        beside = "chinchilla-a3"
                        """);
        assertThat(panels(sheet, Map.of()))
                .extracting(panel -> panel.layers().size())
                .containsExactly(2, 2);
    }

    @Test
    void aChartMayHaveEqualStepsOverAWideRange() {
        String chart =
                """
                [[charts]]
                x = "D"
                y = "epochs"
                """;
        assertThat(panels(own(chart), Map.of()).getFirst().y().scale()).isEqualTo(Axis.Scale.LOG);
        assertThat(panels(own(chart + "linear = true\n"), Map.of()).getFirst().y().scale())
                .isEqualTo(Axis.Scale.LINEAR);
    }

    @Test
    void aLineThatEndsWhereItWasMeasuredHasItsName() {
        Panel panel = panels(sheet("nanochat"), Map.of()).getFirst();
        assertThat(panel.layers().stream().map(layer -> ((Curve) layer).name()))
                .filteredOn(name -> !name.isEmpty())
                .containsExactly("matrices and head", "all parameters", "transformer only");
    }

    /// 2^-1000 is close to the least number that there is.
    @Test
    void anAxisEndsWhereAResultHasAllButVanished() {
        Sheet sheet =
                own(
                        """
                        [[charts]]
                        x = "D"
                        y = "left"
                        """);
        Panel panel = panels(sheet, Map.of()).getFirst();
        assertThat(panel.y().scale()).isEqualTo(Axis.Scale.LOG);
        assertThat(panel.y().range().low()).isGreaterThan(1e-27);
    }

    @Test
    void aLawIsComparedOnEveryChartThatBothHave() {
        LawFigure figure =
                LawFigure.of(sheet("chinchilla-a3"), LIBRARY::byId)
                        .with(new LawFunctions(LIBRARY.byId("besiroglu").orElseThrow()));
        for (Panel panel : figure.at(Map.of()).orElseThrow().panels()) {
            assertThat(panel.layers().stream().map(layer -> ((Curve) layer).name()))
                    .contains("Chinchilla A3", "Replication 2024");
        }
    }

    @Test
    void aVariableThatChangesNothingHasNoChart() {
        LawFunctions law = new LawFunctions(LIBRARY.byId("chinchilla-a3").orElseThrow());
        LawChart chart = new LawChart(law.variable("N").orElseThrow(), "N*");
        assertThat(new LawFigure(law, List.of(chart), List.of(), List.of()).at(Map.of())).isEmpty();
    }

    private static Sheet sheet(String id) {
        return LIBRARY.sheets().stream()
                .filter(sheet -> sheet.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet own(String charts) {
        return ((SheetOutcome.Read) new SheetReader(Map.of()).law("own", "own", REPEATED + charts))
                .sheet();
    }

    private static List<Panel> panels(Sheet sheet, Map<String, Double> values) {
        return LawFigure.of(sheet, LIBRARY::byId).at(values).map(f -> f.panels()).orElse(List.of());
    }
}
