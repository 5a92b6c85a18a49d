package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Contours;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Field;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.testkit.Studies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
    private static final double GOPHER = 5.76e23;
    private static final Study EMPTY = Studies.published();
    private static final Study PUBLISHED =
            Studies.published("kaplan", "chinchilla-a3", "besiroglu");
    private static final Study SWEEP = Studies.fittedSweep();
    private static final Study CURVES = Studies.curves();
    private static final Study RESAMPLED = Studies.resampled(SWEEP, true);

    static List<FigureBuilder> builders() {
        List<FigureBuilder> builders = new ArrayList<>();
        Figures.all().forEach(chart -> builders.add(chart.usual()));
        builders.add(new IsoLossFigure(Plane.PARAMETERS_TOKENS));
        builders.add(new IsoLossFigure(Plane.COMPUTE_TOKENS));
        builders.add(new AllocationFigure(AllocationFigure.Shown.TOKENS_PER_PARAMETER));
        builders.add(new LossCurvesFigure(Quantity.TOKENS));
        builders.add(new LossCurvesFigure(Quantity.PARAMETERS));
        builders.add(new ResidualsFigure(Quantity.TOKENS, Quantity.LOSS));
        builders.add(new FitCheckFigure(Quantity.COMPUTE, Quantity.PARAMETERS, false));
        builders.add(new FitCheckFigure(Quantity.PARAMETERS, Quantity.COMPUTE, true));
        return builders;
    }

    static Stream<Arguments> everyChart() {
        return builders().stream()
                .flatMap(builder ->
                        Stream.of(EMPTY, PUBLISHED, SWEEP, CURVES, RESAMPLED)
                                .map(study -> Arguments.of(builder, study)));
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void movingIsTheSameAsBuildingAnew(FigureBuilder builder, Study study) {
        SplittableRandom random = new SplittableRandom(3);
        Figure built = builder.build(study, GOPHER, AxisRanges.AUTOMATIC);
        for (int i = 0; i < 20; i++) {
            double compute = Math.pow(10, random.nextDouble(17, 27));
            assertThat(builder.moveTo(built, study, compute))
                    .isEqualTo(builder.build(study, compute, AxisRanges.AUTOMATIC));
        }
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void movingKeepsTheStaticLayersThemselves(FigureBuilder builder, Study study) {
        Figure built = builder.build(study, GOPHER, AxisRanges.AUTOMATIC);
        Figure moved = builder.moveTo(built, study, 1e22);
        for (int i = 0; i < built.panels().size(); i++) {
            assertThat(moved.panels().get(i).layers()).isSameAs(built.panels().get(i).layers());
            assertThat(moved.panels().get(i).x()).isSameAs(built.panels().get(i).x());
        }
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void liveLinesHaveFewPoints(FigureBuilder builder, Study study) {
        for (Panel panel : builder.build(study, GOPHER, AxisRanges.AUTOMATIC).panels()) {
            assertThat(of(Curve.class, panel.live())).allMatch(curve -> curve.x().size() <= 80);
        }
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void panelsOfOneFigureHaveDifferentIds(FigureBuilder builder, Study study) {
        List<Panel> panels = builder.build(study, GOPHER, AxisRanges.AUTOMATIC).panels();
        assertThat(new HashSet<>(panels.stream().map(Panel::id).toList())).hasSize(panels.size());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void withoutRunsAndLawsAChartSaysInItsMiddleWhatItNeeds(FigureBuilder builder) {
        Figure figure = builder.build(EMPTY, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(labels(figure))
                .anySatisfy(label -> {
                    assertThat(label.place()).isEqualTo(Place.CENTRE);
                    assertThat(label.text()).endsWith(".");
                    assertThat(label.detail()).endsWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("builders")
    void theViewDecidesWhatAnAxisShows(FigureBuilder builder) {
        Figure automatic = builder.build(SWEEP, GOPHER, AxisRanges.AUTOMATIC);
        Axis axis = automatic.panels().getFirst().x();
        Range half = new Range(axis.range().low() * 1.1, axis.range().high() / 1.1);
        Figure zoomed = builder.build(SWEEP, GOPHER, AxisRanges.AUTOMATIC.with(axis.id(), half));
        assertThat(zoomed.panels().getFirst().x().range()).isEqualTo(half);
    }

    @ParameterizedTest
    @EnumSource(Plane.class)
    void isoLossHasFieldContoursFrontiersRunsAndModels(Plane plane) {
        Figure figure = new IsoLossFigure(plane).build(SWEEP, GOPHER, AxisRanges.AUTOMATIC);
        List<Layer> layers = figure.panels().getFirst().layers();
        assertThat(of(Field.class, layers)).hasSize(1);
        assertThat(of(Contours.class, layers))
                .singleElement()
                .satisfies(contours -> assertThat(contours.levels().size()).isBetween(8, 12));
        assertThat(of(Curve.class, layers).map(Curve::name))
                .contains("Kaplan 2020", "Chinchilla A3", "Fitted");
        assertThat(shapes(layers))
                .containsExactly(Shape.CIRCLE, Shape.CROSS, Shape.RING, Shape.HOLLOW_DIAMOND);
    }

    @Test
    void layersThatAreSwitchedOffAreNotThere() {
        Study bare =
                SWEEP.withHidden(
                        Set.of(
                                "field",
                                "contours",
                                "isoflop-lines",
                                "frontier",
                                "runs",
                                "excluded-runs",
                                "models"));
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(bare, GOPHER, AxisRanges.AUTOMATIC);
        List<Layer> layers = figure.panels().getFirst().layers();
        assertThat(of(Field.class, layers)).isEmpty();
        assertThat(of(Contours.class, layers)).isEmpty();
        assertThat(of(Rule.class, layers)).hasSize(1);
        assertThat(of(Curve.class, layers).map(Curve::name)).doesNotContain("Fitted");
        assertThat(shapes(layers)).containsExactly(Shape.RING);
    }

    @Test
    void theSliceNamesTheBestSizeAndItsLoss() {
        Figure figure =
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                        .build(PUBLISHED, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(
                        of(Label.class, figure.panels().getLast().live())
                                .map(label -> label.text() + ", " + label.detail()))
                .containsExactlyInAnyOrder(
                        "Kaplan 804B, loss 2.037 by Replication 2024",
                        "Chinchilla A3 40.4B, 1.918 by its own law",
                        "Replication 72.2B, minimum 1.974");
    }

    @Test
    void theCursorCarriesItsCompute() {
        Figure figure = new AllocationFigure().build(PUBLISHED, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(of(Rule.class, figure.panels().getFirst().live()).map(Rule::flag))
                .containsExactly("C = 5.76 × 10²³");
    }

    @Test
    void allocationBarsGiveSizeAndDataOfEachLaw() {
        Figure figure = new AllocationFigure().build(PUBLISHED, GOPHER, AxisRanges.AUTOMATIC);
        List<Layer.Bar> bars =
                of(Layer.Bars.class, figure.panels().getLast().live())
                        .flatMap(layer -> layer.bars().stream())
                        .toList();
        assertThat(bars.stream().map(Layer.Bar::detail))
                .contains("804B on 119B", "40.4B on 2.38T", "72.2B on 1.33T", "70B on 1.4T");
        assertThat(bars.stream().map(Layer.Bar::note))
                .contains("0.15 tok/param", "59 tok/param", "18 tok/param");
    }

    @Test
    void isoFlopDrawsAParabolaAndAMinimumForEachBudget() {
        Figure figure = new IsoFlopFigure().build(SWEEP, 1e20, AxisRanges.AUTOMATIC);
        assertThat(figure.panels().stream().map(Panel::id))
                .containsExactly("parabolas", "best-parameters", "best-tokens");
        List<Layer> left = figure.panels().getFirst().layers();
        assertThat(of(Curve.class, left).filter(curve -> curve.colour() != null)).hasSize(6);
        assertThat(of(Points.class, left).filter(points -> points.shape() == Shape.DIAMOND))
                .singleElement()
                .satisfies(minima -> assertThat(minima.x().size()).isEqualTo(6));
        assertThat(of(Curve.class, figure.panels().getFirst().live()))
                .describedAs("the parabola predicted for the cursor's compute")
                .hasSize(1);
    }

    @Test
    void aPredictedParabolaOutOfViewIsNotDrawn() {
        Figure figure = new IsoFlopFigure().build(SWEEP, 1e26, AxisRanges.AUTOMATIC);
        assertThat(figure.panels().getFirst().live()).isEmpty();
    }

    @Test
    void isoFlopWithoutBudgetsSaysHowManyItNeeds() {
        Figure figure = new IsoFlopFigure().build(CURVES, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(labels(figure).map(Label::text))
                .singleElement()
                .asString()
                .contains("at least three budgets");
    }

    @Test
    void lossCurvesHaveALineForEveryRunWithACurve() {
        Figure figure =
                new LossCurvesFigure(Quantity.COMPUTE).build(CURVES, GOPHER, AxisRanges.AUTOMATIC);
        List<Layer> layers = figure.panels().getFirst().layers();
        assertThat(of(Curve.class, layers).filter(curve -> curve.colour() != null))
                .hasSize(CURVES.runs().size());
        assertThat(of(Layer.ColourBar.class, layers)).hasSize(1);
        assertThat(figure.panels().stream().map(Panel::id)).containsExactly("curves", "residuals");
    }

    @Test
    void lossCurvesLeaveTheirLawTwoDecadesBeyondTheData() {
        double largest =
                CURVES.runs().runs().stream().mapToDouble(Run::compute).max().orElseThrow();
        Figure figure =
                new LossCurvesFigure(Quantity.COMPUTE).build(CURVES, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(figure.panels().getFirst().x().range().high())
                .isBetween(100 * largest, 1000 * largest);
    }

    @Test
    void lossCurvesMarkRunsWithOneLoss() {
        Figure figure =
                new LossCurvesFigure(Quantity.TOKENS).build(SWEEP, GOPHER, AxisRanges.AUTOMATIC);
        assertThat(shapes(figure.panels().getFirst().layers()))
                .containsExactly(Shape.CIRCLE, Shape.CROSS, Shape.RING);
    }

    private static Stream<Label> labels(Figure figure) {
        return figure.panels().stream()
                .flatMap(panel -> Stream.of(panel.layers(), panel.live()))
                .flatMap(layers -> of(Label.class, layers));
    }

    private static List<Shape> shapes(List<Layer> layers) {
        return of(Points.class, layers).map(Points::shape).toList();
    }

    private static <T extends Layer> Stream<T> of(Class<T> type, List<Layer> layers) {
        return layers.stream().filter(type::isInstance).map(type::cast);
    }
}
