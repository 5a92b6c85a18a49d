package isoscope.plot.charts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.AxisRanges;
import isoscope.plot.Categories;
import isoscope.plot.Categories.Category;
import isoscope.plot.ColourBy;
import isoscope.plot.Colouring;
import isoscope.plot.Figure;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColourByTest {
    @Test
    void groupsHaveColoursAndShapesThatNoOtherHasTheLargestFirst() {
        Categories categories = categories(runs(40, i -> i % 3 == 0 ? "b" : "a" + i % 2));

        assertThat(categories.groups()).extracting(Category::name).containsExactly("b", "a1", "a0");
        assertThat(categories.groups())
                .extracting(c -> c.paint() + " " + c.shape())
                .doesNotHaveDuplicates();
        assertThat(categories.groups().stream().mapToInt(Category::runs).sum()).isEqualTo(40);
        assertThat(categories.limit()).isEmpty();
    }

    @Test
    void noRunIsLeftOutWhereThereAreManyValuesAndTheNoteSaysHowManyAreGrey() {
        Study study = study(runs(40, i -> "v" + i));
        Categories categories = Categories.of(study).orElseThrow();

        assertThat(categories.groups()).hasSize(Categories.MOST + 1);
        Category rest = categories.groups().getLast();
        assertThat(rest.name()).isEqualTo("28 further values");
        assertThat(rest.paint()).isEqualTo(Paint.SUBTLE);
        assertThat(rest.runs()).isEqualTo(28);
        assertThat(categories.groups().subList(0, Categories.MOST))
                .extracting(c -> c.paint() + " " + c.shape())
                .doesNotHaveDuplicates();
        assertThat(study.note())
                .endsWith(", coloured by kind (12 of 40 values in colour, the rest grey)");
        assertThat(markers(new RunsFigure(), study).stream().mapToInt(p -> p.x().size()).sum())
                .isEqualTo(40);
    }

    @Test
    void anEmptyCellIsAGroupOfItsOwn() {
        assertThat(categories(runs(3, i -> i == 0 ? "" : "x")).groups())
                .extracting(Category::name)
                .containsExactly("x", "not given");
    }

    @Test
    void aChartNamesEachGroupOnce() {
        Study study = study(runs(20, i -> i % 2 == 0 ? "c4" : "code"));
        List<String> names =
                markers(new RunsFigure(), study).stream()
                        .flatMap(points -> labels(points).stream())
                        .filter(label -> !label.isEmpty())
                        .toList();
        assertThat(names).containsExactlyInAnyOrder("c4", "code");
        assertThat(study.note()).endsWith(", coloured by kind");
    }

    @Test
    void aGroupKeepsItsColourWhenRunsOfItAreLeftOut() {
        Study study = study(runs(20, i -> i < 11 ? "c4" : "code"));
        Set<String> out = IntStream.range(0, 9).mapToObj(i -> "run-" + i).collect(toSet());
        Study less =
                new Study(study.runs(), out, Set.of(), List.of(), null, null, List.of(), Set.of())
                        .withColouredBy(study.colouredBy());
        assertThat(markers(new RunsFigure(), less).getFirst().paint())
                .isEqualTo(markers(new RunsFigure(), study).getFirst().paint())
                .isEqualTo(Paint.CATEGORY_1);
    }

    @Test
    void manyNumbersAreOnAMapWithABarAndEmptyCellsAreGrey() {
        Study study = study(runs(30, i -> i == 7 ? "" : i + "e-4"));
        Figure figure = new RunsFigure().build(study, 1e21, AxisRanges.AUTOMATIC);
        List<Points> markers = markers(new RunsFigure(), study);

        assertThat(markers).hasSize(2);
        assertThat(markers.getFirst().paint()).isEqualTo(Paint.SUBTLE);
        assertThat(markers.getFirst().ids()).containsExactly("run-7");
        Colouring colouring = Objects.requireNonNull(markers.getLast().colouring());
        assertThat(colouring.values().size()).isEqualTo(29);
        assertThat(colouring.place(0)).isZero();
        assertThat(colouring.place(29e-4)).isEqualTo(1);
        assertThat(colouring.place(14.5e-4)).isCloseTo(0.5, within(0.02));
        assertThat(bars(figure)).containsExactly("kind");
    }

    @Test
    void numbersAboveZeroAreOnALogarithmicMap() {
        Study study = study(runs(21, i -> "1e-" + i));
        Colouring colouring =
                Objects.requireNonNull(markers(new RunsFigure(), study).getLast().colouring());
        assertThat(colouring.place(1e-10)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void fewNumbersAreGroups() {
        assertThat(categories(runs(20, i -> "" + i % 4)).groups()).hasSize(4);
    }

    @Test
    void aQuantityColoursEveryChartWithItsOwnMapAndBar() {
        Study study =
                study(runs(20, i -> "x")).withColouredBy(new ColourBy.Amount(Quantity.TOKENS));
        Figure curves =
                new LossCurvesFigure(Quantity.PARAMETERS).build(study, 1e21, AxisRanges.AUTOMATIC);
        assertThat(bars(curves)).containsExactly("Tokens D");
        assertThat(study.note()).endsWith(", coloured by tokens");
    }

    @Test
    void theGroupOfARunColoursToo() {
        Study study = study(runs(20, i -> "x")).withColouredBy(new ColourBy.Group());
        assertThat(Categories.of(study).orElseThrow().groups())
                .extracting(Category::name)
                .containsExactly("even", "odd");
    }

    @Test
    void trainingCurvesAndTheirEndsHaveTheColourOfTheirGroup() {
        List<Run> runs =
                runs(6, i -> i % 3 == 0 ? "muon" : "adamw").stream()
                        .map(ColourByTest::withCurve)
                        .toList();
        Figure figure =
                new LossCurvesFigure(Quantity.COMPUTE)
                        .build(study(runs), 1e21, AxisRanges.AUTOMATIC);
        List<Paint> lines =
                layers(figure, Curve.class).stream()
                        .filter(curve -> curve.x().size() == 3)
                        .map(curve -> curve.stroke().paint())
                        .toList();
        assertThat(lines)
                .containsExactly(
                        Paint.CATEGORY_2,
                        Paint.CATEGORY_1,
                        Paint.CATEGORY_1,
                        Paint.CATEGORY_2,
                        Paint.CATEGORY_1,
                        Paint.CATEGORY_1);
        assertThat(layers(figure, Points.class))
                .extracting(Points::paint)
                .contains(Paint.CATEGORY_1, Paint.CATEGORY_2);
        assertThat(bars(figure)).isEmpty();
    }

    private static Categories categories(List<Run> runs) {
        return Categories.of(study(runs)).orElseThrow();
    }

    private static Study study(List<Run> runs) {
        return Study.of(new RunSet("runs", runs), List.of(), List.of())
                .withColouredBy(new ColourBy.Column("kind"));
    }

    private static List<Points> markers(FigureBuilder builder, Study study) {
        return layers(builder.build(study, 1e21, AxisRanges.AUTOMATIC), Points.class).stream()
                .filter(points -> points.shape() != Shape.CROSS)
                .toList();
    }

    private static List<String> bars(Figure figure) {
        return layers(figure, ColourBar.class).stream().map(ColourBar::title).toList();
    }

    private static <T> List<T> layers(Figure figure, Class<T> kind) {
        return figure.panels().getFirst().layers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> labels(Points points) {
        return Objects.requireNonNullElse(points.labels(), List.of());
    }

    private static Run withCurve(Run run) {
        Series tokens = Series.of(1e9, 5e9, 1e10);
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss(),
                new LossCurve(
                        Series.of(1, 5, 10),
                        tokens,
                        tokens.map(d -> 6 * run.parameters() * d),
                        Series.of(4, 3.5, run.loss())),
                run.line(),
                run.conditions());
    }

    private interface Kind {
        String of(int run);
    }

    private static List<Run> runs(int count, Kind kind) {
        return IntStream.range(0, count).mapToObj(i -> run(i, kind.of(i))).toList();
    }

    private static Run run(int i, String kind) {
        double parameters = 1e8 * (i + 1);
        return new Run(
                "run-" + i,
                i % 2 == 0 ? "even" : "odd",
                parameters,
                1e10,
                6e10 * parameters,
                3 - .01 * i,
                null,
                i + 2,
                new Conditions(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        new Attributes(List.of("kind"), List.of(kind)),
                        Optional.empty()));
    }
}
