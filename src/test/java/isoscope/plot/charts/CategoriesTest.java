package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Points;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.plot.charts.Categories.Category;
import isoscope.runs.Attributes;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    @Test
    void groupsHaveColoursAndShapesThatNoOtherHasTheLargestFirst() {
        List<Category> categories =
                Categories.of(runs(40, i -> i % 3 == 0 ? "b" : "a" + i % 2), "kind");

        assertThat(categories).extracting(Category::name).containsExactly("b", "a1", "a0");
        assertThat(categories).extracting(c -> c.paint() + " " + c.shape()).doesNotHaveDuplicates();
        assertThat(categories.stream().mapToInt(c -> c.runs().size()).sum()).isEqualTo(40);
    }

    @Test
    void noRunIsLeftOutWhereThereAreManyValues() {
        List<Category> categories = Categories.of(runs(30, i -> "v" + i), "kind");

        assertThat(categories).hasSize(Categories.MOST + 1);
        assertThat(categories.getLast().name()).isEqualTo("18 further values");
        assertThat(categories.getLast().paint()).isEqualTo(Paint.SUBTLE);
        assertThat(categories.stream().mapToInt(c -> c.runs().size()).sum()).isEqualTo(30);
        assertThat(categories.subList(0, Categories.MOST))
                .extracting(c -> c.paint() + " " + c.shape())
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptyCellIsAGroupOfItsOwn() {
        assertThat(Categories.of(runs(3, i -> i == 0 ? "" : "x"), "kind"))
                .extracting(Category::name)
                .containsExactly("x", "not told");
    }

    @Test
    void aChartNamesEachGroupOnce() {
        Study study =
                Study.of(
                                new RunSet("runs", runs(20, i -> i % 2 == 0 ? "c4" : "code")),
                                List.of(),
                                List.of())
                        .withColouredBy(Optional.of("kind"));
        Figure figure = new RunsFigure().build(study, 1e21, AxisRanges.AUTOMATIC);
        List<String> names =
                figure.panels().getFirst().layers().stream()
                        .filter(Points.class::isInstance)
                        .flatMap(layer -> labels(layer).stream())
                        .filter(label -> !label.isEmpty())
                        .toList();
        assertThat(names).containsExactlyInAnyOrder("c4", "code");
        assertThat(study.note()).endsWith(", coloured by kind");
    }

    private static List<String> labels(Layer layer) {
        return Objects.requireNonNullElse(((Points) layer).labels(), List.of());
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
                "",
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
