package isoscope.ui.isoflop;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Study;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.ReadOut;
import isoscope.plot.charts.ReadOut.Row;
import isoscope.session.Document;
import isoscope.testkit.Documents;
import isoscope.testkit.Studies;
import isoscope.ui.workspace.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoFlopViewModelTest {
    private final Document document = Documents.fitted();
    private final IsoFlopViewModel model = new IsoFlopViewModel(document);

    @Test
    void eachBudgetHasItsRow() {
        BudgetReport.Found found = found();

        assertThat(found.method()).isEqualTo("3 parabolas");
        assertThat(found.rows())
                .extracting(BudgetReport.Row::compute)
                .containsExactly("10¹⁹", "10²⁰", "10²¹");
        assertThat(found.rows()).extracting(BudgetReport.Row::points).containsOnly("7");
        List<Double> places = found.rows().stream().map(row -> row.colour().place()).toList();
        assertThat(places).isSorted().doesNotHaveDuplicates().startsWith(0.0).endsWith(1.0);
        assertThat(Double.parseDouble(found.parametersExponent())).isBetween(0.50, 0.53);
    }

    @Test
    void budgetsWithFewPointsAreProvisional() {
        assertThat(found().rows()).noneMatch(BudgetReport.Row::sound);
        assertThat(found().warnings())
                .containsExactly(
                        "3 budgets have fewer than 8 points. Treat their minima as provisional.");
    }

    @Test
    void tooFewBudgetsAreExplained() {
        Document empty = Documents.empty();

        BudgetReport report = new IsoFlopViewModel(empty).reportProperty().getValue();

        assertThat(report).isInstanceOf(BudgetReport.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isoflop", "huber-lse"})
    void exponentsHaveTheIntervalsOfTheirLineWhicheverMethodIsInUse(String method) {
        Study study = Studies.withMethod(method);
        IsoFlopFigure figure = new IsoFlopFigure();
        figure.prepare(study, () -> false);

        BudgetReport.Found found =
                (BudgetReport.Found)
                        BudgetReport.of(figure.analysis(study), figure.resampled(study));

        assertThat(List.of(found.parametersInterval(), found.tokensInterval()))
                .allMatch(text -> text.matches("0\\.\\d{3} – 0\\.\\d{3} \\(95%\\)"));
    }

    @Test
    void clickingARunLeavesItOutAndClickingItAgainTakesItIn() {
        model.chart().shownProperty().set(true);
        Spot spot = new Spot("parabolas", 1e9, 2.5, Optional.of("run-3"));

        model.click(spot);
        assertThat(document.studyProperty().get().excluded()).isEqualTo(Set.of("run-3"));
        assertThat(found().rows().getFirst().points()).isEqualTo("6");

        model.click(spot);
        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void aMinimumUnderThePointerShowsItsBudgetInEitherPanel() {
        double size = Documents.TRUTH.optimum(1e20).parameters();

        ReadOut left =
                model.readOut(new Spot("parabolas", size, 2.5, Optional.of("budget 10²⁰")))
                        .orElseThrow();
        ReadOut right =
                model.readOut(new Spot("best-tokens", 1e20, 1e10, Optional.of("budget 10²⁰")))
                        .orElseThrow();

        assertThat(left).isEqualTo(right);
        assertThat(left.title()).isEqualTo("Budget 10²⁰ FLOP");
        assertThat(left.rows()).contains(new Row("Points", "7"));
    }

    private BudgetReport.Found found() {
        return (BudgetReport.Found) model.reportProperty().getValue();
    }
}
