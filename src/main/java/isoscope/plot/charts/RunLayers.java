package isoscope.plot.charts;

import isoscope.plot.Categories;
import isoscope.plot.Categories.Category;
import isoscope.plot.ColourBy;
import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The runs of a study as markers: circles coloured by a quantity, crosses for those left out of fits, rings round the
/// selected ones.
///
/// @param x the horizontal place of a run
/// @param y the vertical place of a run
record RunLayers(ToDoubleFunction<Run> x, ToDoubleFunction<Run> y) {
    /// The layers, those that the study hides or that would be empty left out.
    ///
    /// @param quantity the quantity that colours a run
    /// @param colouring from the quantity of each run to colours
    List<Layer> of(
            Study study, ToDoubleFunction<Run> quantity, Function<Series, Colouring> colouring) {
        List<Run> included = study.included();
        return of(study, included, colouring.apply(series(included, quantity)));
    }

    /// The layers of a chart that shows only some of the included runs.
    ///
    /// @param colouring one value for each of `included`
    List<Layer> of(Study study, List<Run> included, Colouring colouring) {
        return of(study, ColourScheme.of(study), included, colouring);
    }

    /// The layers of a chart that is about some of the runs only, with the colours they have among all of them.
    ///
    /// @param scheme of all runs; empty for the chart's own colours
    /// @param colouring one value for each of `included`, the chart's own
    List<Layer> of(
            Study study, Optional<ColourScheme> scheme, List<Run> included, Colouring colouring) {
        List<Run> excluded =
                study.shows("excluded-runs")
                        ? matching(study, run -> study.excluded().contains(run.id()))
                        : List.of();
        List<Run> selected = matching(study, run -> study.selected().contains(run.id()));
        Points circles =
                new Points(
                        series(included, x),
                        series(included, y),
                        ids(included),
                        Shape.CIRCLE,
                        Look.RUN,
                        Paint.FOREGROUND,
                        colouring,
                        null);
        List<Points> shown =
                scheme.map(chosen -> coloured(chosen, included)).orElse(List.of(circles));
        return Stream.concat(
                        study.shows("runs") ? shown.stream() : Stream.of(),
                        Stream.of(
                                crosses(excluded),
                                plain(selected, Shape.RING, Look.SELECTED, Paint.FOREGROUND)))
                .filter(points -> points.x().size() > 0)
                .map(Layer.class::cast)
                .toList();
    }

    /// Runs in the colours of a scheme.
    List<Points> coloured(ColourScheme scheme, List<Run> runs) {
        return switch (scheme) {
            case ColourScheme.Mapped mapped -> mapped(mapped, runs);
            case ColourScheme.Grouped(ColourBy by, Categories categories) ->
                    categories.groups().stream()
                            .map(group -> category(group, within(group, by, runs)))
                            .flatMap(Optional::stream)
                            .toList();
        };
    }

    private List<Points> mapped(ColourScheme.Mapped scheme, List<Run> runs) {
        Map<Boolean, List<Run>> byTold =
                runs.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        run -> !Double.isNaN(scheme.value().applyAsDouble(run))));
        List<Run> told = byTold.getOrDefault(true, List.of());
        List<Run> others = byTold.getOrDefault(false, List.of());
        return List.of(
                plain(others, Shape.CIRCLE, Look.RUN, Paint.SUBTLE),
                new Points(
                        series(told, x),
                        series(told, y),
                        ids(told),
                        Shape.CIRCLE,
                        Look.RUN,
                        Paint.FOREGROUND,
                        scheme.colouring().apply(series(told, scheme.value())),
                        null));
    }

    private static List<Run> within(Category group, ColourBy by, List<Run> runs) {
        return runs.stream().filter(run -> group.values().contains(by.text(run))).toList();
    }

    /// A group, named at its run furthest to the right.
    private Optional<Points> category(Category category, List<Run> runs) {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Run last = runs.stream().max(Comparator.comparingDouble(x)).orElseThrow();
        return Optional.of(
                new Points(
                        series(runs, x),
                        series(runs, y),
                        ids(runs),
                        category.shape(),
                        Look.RUN,
                        category.paint(),
                        null,
                        runs.stream()
                                .map(run -> run.equals(last) ? category.name() : "")
                                .toList()));
    }

    /// Runs left out of fits, with the word for it.
    private Points crosses(List<Run> excluded) {
        return new Points(
                series(excluded, x),
                series(excluded, y),
                ids(excluded),
                Shape.CROSS,
                Look.EXCLUDED,
                Paint.DANGER,
                null,
                excluded.stream().map(_ -> "excluded").toList());
    }

    private Points plain(List<Run> runs, Shape shape, double size, Paint paint) {
        return new Points(
                series(runs, x), series(runs, y), ids(runs), shape, size, paint, null, null);
    }

    private static List<Run> matching(Study study, Predicate<Run> wanted) {
        return study.runs().runs().stream().filter(wanted).toList();
    }

    private static List<String> ids(List<Run> runs) {
        return runs.stream().map(Run::id).toList();
    }

    private static Series series(List<Run> runs, ToDoubleFunction<Run> quantity) {
        return Series.from(runs, quantity);
    }
}
