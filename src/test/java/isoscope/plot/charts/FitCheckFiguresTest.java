package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitProblem;
import isoscope.plot.AxisRanges;
import isoscope.plot.Colouring;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Studies;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitCheckFiguresTest {
    private static final double COMPUTE = 1e20;
    private static final Study SWEEP = Studies.fittedSweep();
    private static final Study OUTLIERS = Studies.withOutliers();
    private static final ResidualsFigure RESIDUALS =
            new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS);

    @Test
    void everyRunIsWhereItsLossesPutIt() {
        Panel panel = only(new ParityFigure(Quantity.TOKENS), SWEEP);
        Points circles = points(panel, Shape.CIRCLE);
        List<Run> included = SWEEP.included();
        assertThat(circles.ids()).isEqualTo(included.stream().map(Run::id).toList());
        assertThat(circles.x().get(3)).isEqualTo(included.get(3).loss());
        assertThat(circles.y().get(3)).isCloseTo(included.get(3).loss(), within(1e-4));
        assertThat(points(panel, Shape.CROSS).ids()).containsExactly("run-0");
        assertThat(points(panel, Shape.RING).ids()).containsExactly("run-9");
        assertThat(of(Curve.class, panel))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("exact");
                    assertThat(line.x()).isEqualTo(line.y());
                });
    }

    @Test
    void eachQuantityHasItsOwnColours() {
        assertThat(map(Quantity.PARAMETERS)).isEqualTo(ColourMap.PLASMA);
        assertThat(map(Quantity.TOKENS)).isEqualTo(ColourMap.CIVIDIS);
        assertThat(map(Quantity.COMPUTE)).isEqualTo(ColourMap.CIVIDIS);
        assertThat(map(Quantity.LOSS)).isEqualTo(ColourMap.VIRIDIS);
    }

    @Test
    void coloursThatRepeatTheAxisNeedNoBar() {
        assertThat(of(ColourBar.class, only(RESIDUALS, SWEEP))).hasSize(1);
        ResidualsFigure repeated = new ResidualsFigure(Quantity.COMPUTE, Quantity.COMPUTE);
        assertThat(of(ColourBar.class, only(repeated, SWEEP))).isEmpty();
    }

    @Test
    void theBandIsTwiceTheError() {
        Study study = OUTLIERS;
        double rmse = Objects.requireNonNull(study.fitted()).goodness().rmse();
        assertThat(of(Band.class, only(RESIDUALS, study)))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.high().y().max()).isCloseTo(2 * rmse, within(1e-12));
                    assertThat(band.low().y().min()).isCloseTo(-2 * rmse, within(1e-12));
                    assertThat(band.note()).isEqualTo("± 2 RMSE");
                });
    }

    @Test
    void runsOffTheScaleAreTrianglesOnItsEdgeAndCounted() {
        Panel panel = only(RESIDUALS, OUTLIERS);
        Range shown = panel.y().range();
        assertThat(
                        of(Points.class, panel)
                                .filter(points -> points.shape() == Shape.TRIANGLE)
                                .map(points -> points.ids() + " " + points.paint()))
                .containsExactly("[far above] DANGER", "[above] WARNING");
        assertThat(points(panel, Shape.TRIANGLE_DOWN).ids()).containsExactly("below");
        assertThat(points(panel, Shape.TRIANGLE).y().min())
                .isBetween(0.9 * shown.high(), shown.high());
        assertThat(points(panel, Shape.TRIANGLE_DOWN).y().min())
                .isBetween(shown.low(), 0.9 * shown.low());
        assertThat(of(Label.class, panel))
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.text()).isEqualTo("3 runs off the scale");
                    assertThat(label.detail()).startsWith("as far as +").endsWith(", 1 excluded");
                });
    }

    @Test
    void onAScaleThatTheUserChoseNothingIsOffIt() {
        AxisRanges view = AxisRanges.AUTOMATIC.with("residual", new Range(-0.01, 0.01));
        Panel panel = RESIDUALS.build(OUTLIERS, COMPUTE, view).panels().getFirst();
        assertThat(of(Points.class, panel).map(Points::shape))
                .doesNotContain(Shape.TRIANGLE, Shape.TRIANGLE_DOWN);
    }

    @Test
    void residualsCanStandAgainstAnyQuantity() {
        for (Quantity against : Quantity.values()) {
            Panel panel = only(new ResidualsFigure(against, Quantity.TOKENS), SWEEP);
            assertThat(points(panel, Shape.CIRCLE).x().get(0))
                    .isEqualTo(
                            RunColours.value(against).applyAsDouble(SWEEP.included().getFirst()));
        }
    }

    @Test
    void quantilesRiseAndLeaveOutTheRunsLeftOut() {
        Study study = OUTLIERS;
        Figure figure =
                new QqFigure(Quantity.PARAMETERS).build(study, COMPUTE, AxisRanges.AUTOMATIC);
        Panel panel = figure.panels().getFirst();
        Points circles = points(panel, Shape.CIRCLE);
        assertThat(circles.ids()).hasSize(study.included().size()).doesNotContain("far above");
        int last = circles.ids().indexOf("above");
        assertThat(circles.x().get(last)).isEqualTo(circles.x().max());
        assertThat(figure.description()).contains("heavier tails than normal");
        assertThat(of(Label.class, panel).map(Label::text))
                .anyMatch(text -> text.contains("beyond ±3"));
    }

    @Test
    void twoPanelsCheckAFitTogether() {
        assertThat(ids(new FitCheckFigure(Quantity.COMPUTE, Quantity.PARAMETERS, false), SWEEP))
                .containsExactly("parity", "residuals");
        assertThat(ids(new FitCheckFigure(Quantity.COMPUTE, Quantity.PARAMETERS, true), SWEEP))
                .containsExactly("quantiles", "residuals");
    }

    @Test
    void theCursorIsSeenAmongTheRunsOnly() {
        assertThat(RESIDUALS.build(SWEEP, 1e20, AxisRanges.AUTOMATIC).panels().getFirst().live())
                .hasSize(1);
        assertThat(RESIDUALS.build(SWEEP, 1e26, AxisRanges.AUTOMATIC).panels().getFirst().live())
                .isEmpty();
    }

    @Test
    void aFrontierLeavesNoResiduals() {
        Fitted frontier =
                new Fitted(
                        FitProblem.of(SWEEP.included()),
                        "isoflop",
                        Laws.published("chinchilla-a2"),
                        0,
                        new Goodness(0, 0, 1, 0),
                        0);
        assertThat(notice(SWEEP.withFit(Set.of(), Set.of(), frontier)))
                .isEqualTo(
                        "Approach 2 predicts loss only along the frontier, so runs have no residuals.");
    }

    @Test
    void runsWithoutAFitSaySo() {
        assertThat(notice(Studies.curves())).isEqualTo("These runs have no fitted law to check.");
        assertThat(notice(Studies.published("kaplan"))).contains("no file is open");
    }

    private static ColourMap map(Quantity colouring) {
        Colouring found =
                points(only(new ParityFigure(colouring), SWEEP), Shape.CIRCLE).colouring();
        return Objects.requireNonNull(found).map();
    }

    private static String notice(Study study) {
        FitCheckFigure figure = new FitCheckFigure(Quantity.COMPUTE, Quantity.PARAMETERS, false);
        return of(Label.class, only(figure, study)).map(Label::text).findFirst().orElseThrow();
    }

    private static List<String> ids(FigureBuilder builder, Study study) {
        return builder.build(study, COMPUTE, AxisRanges.AUTOMATIC).panels().stream()
                .map(Panel::id)
                .toList();
    }

    private static Panel only(FigureBuilder builder, Study study) {
        List<Panel> panels = builder.build(study, COMPUTE, AxisRanges.AUTOMATIC).panels();
        assertThat(panels).hasSize(1);
        return panels.getFirst();
    }

    private static Points points(Panel panel, Shape shape) {
        return of(Points.class, panel)
                .filter(points -> points.shape() == shape)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Layer> Stream<T> of(Class<T> type, Panel panel) {
        return panel.layers().stream().filter(type::isInstance).map(type::cast);
    }
}
