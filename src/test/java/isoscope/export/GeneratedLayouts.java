package isoscope.export;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Mark;
import isoscope.plot.NumberStyle;
import isoscope.plot.PageElements;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure;
import isoscope.plot.charts.FigureBuilder;
import isoscope.plot.charts.FitCheckFigure;
import isoscope.plot.charts.IsoFlopFigure;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.plot.charts.LossCurvesFigure;
import isoscope.plot.charts.ParityFigure;
import isoscope.plot.charts.QqFigure;
import isoscope.plot.charts.ResidualsFigure;
import isoscope.plot.charts.RunsFigure;
import isoscope.plot.layout.FigureLayout;
import isoscope.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Charts of all kinds, of studies of all kinds, on pages of all sizes and zoomed anyhow; the n-th of a seed is the same
/// on every machine.
final class GeneratedLayouts {
    private static final double LOWEST = 1e-3;
    private static final double HIGHEST = 1e40;
    private static final double NARROWEST_MM = 60;
    private static final double WIDEST_MM = 400;

    /// A frame with room for three labels, its title and its axis.
    private static final double LEAST_UNITS = 150;

    private static final double[] SHAPES = {1, 2.0 / 3, 9.0 / 16, 1.4};

    private final long seed;
    private final AwtTextRuler ruler = new AwtTextRuler();
    private final List<Study> studies = DrawnStudies.all();
    private final List<FigureBuilder> builders =
            List.of(
                    new IsoLossFigure(Plane.COMPUTE_PARAMETERS),
                    new IsoLossFigure(Plane.PARAMETERS_TOKENS),
                    new IsoLossFigure(Plane.COMPUTE_TOKENS),
                    new AllocationFigure(),
                    new AllocationFigure(AllocationFigure.Shown.TOKENS_PER_PARAMETER),
                    new IsoFlopFigure(),
                    new RunsFigure(),
                    new LossCurvesFigure(Quantity.COMPUTE),
                    new LossCurvesFigure(Quantity.TOKENS),
                    new ParityFigure(Quantity.PARAMETERS),
                    new ResidualsFigure(Quantity.COMPUTE, Quantity.LOSS),
                    new QqFigure(Quantity.COMPUTE),
                    new FitCheckFigure(Quantity.TOKENS, Quantity.COMPUTE, false));

    GeneratedLayouts(long seed) {
        this.seed = seed;
    }

    /// A chart on its page, and the words that say which.
    ///
    /// @param moved whether compute was moved since the page was laid out: names that stay know nothing of it
    record Case(String name, LaidOutFigure page, ExportSize size, Study study, boolean moved) {
        /// Whether nothing but axes and words is on the page.
        boolean isEmpty() {
            return Stream.concat(page.marks().stream(), page.live().stream())
                    .noneMatch(this::isDrawn);
        }

        private boolean isDrawn(Mark mark) {
            return switch (mark) {
                case Mark.Symbol _ -> true;
                case Mark.Clipped clipped -> clipped.marks().stream().anyMatch(this::isDrawn);
                case Mark.Path path ->
                        page.panels().stream()
                                .map(PlacedPanel::frame)
                                .anyMatch(frame -> isLineInside(path, frame));
                case Mark.Box _, Mark.Text _, Mark.Image _ -> false;
            };
        }

        /// Lines of the grid are straight and have two points.
        private static boolean isLineInside(Mark.Path path, Rect frame) {
            return path.x().size() > 2
                    && IntStream.range(0, path.x().size())
                            .anyMatch(i -> frame.contains(path.x().get(i), path.y().get(i)));
        }
    }

    Case get(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        FigureBuilder builder = builders.get(number % builders.size());
        int which = study(builder, random);
        Study study =
                random.nextInt(4) == 0
                        ? studies.get(which)
                        : studies.get(which).withHidden(Set.of("field"));
        double compute = logUniform(1e16, 1e28, random);
        NumberStyle numbers = any(NumberStyle.values(), random);
        Theme theme = any(Theme.values(), random);
        ExportSize size = size(random);
        Figure figure =
                numbers.of(builder.build(study, compute, view(builder, study, compute, random)))
                        .withNote(study.note());
        LaidOutFigure page = layout(figure, size, theme, number % 2 == 0);
        boolean isMoved = random.nextInt(4) == 0;
        if (isMoved) {
            Figure moved = builder.moveTo(figure, study, logUniform(1e16, 1e28, random));
            page = FigureLayout.layoutLive(page, moved, theme, ruler);
        }
        String name =
                "layout %d: %s (%d) of study %d, C %.3g, %.0f × %.0f mm at %.1f pt, numbers %s%s"
                        .formatted(
                                number,
                                figure.id(),
                                number % builders.size(),
                                which,
                                compute,
                                size.widthMm(),
                                size.heightMm(),
                                size.fontPt(),
                                numbers,
                                ranges(page));
        return new Case(name, page, size, study, isMoved);
    }

    /// Mostly one that the chart has something to draw of.
    private int study(FigureBuilder builder, SplittableRandom random) {
        int which = random.nextInt(studies.size());
        for (int i = 0; i < 6 && isRefused(builder, studies.get(which)); i++) {
            which = random.nextInt(studies.size());
        }
        return which;
    }

    private static boolean isRefused(FigureBuilder builder, Study study) {
        Panel first = builder.build(study, 1e20, AxisRanges.AUTOMATIC).panels().getFirst();
        return PointsDrawn.layers(first).isEmpty();
    }

    private LaidOutFigure layout(Figure figure, ExportSize size, Theme theme, boolean paper) {
        double width = size.unitWidth();
        double height = size.unitHeight();
        return paper
                ? FigureLayout.layout(figure, PageElements.NONE, width, height, theme, ruler)
                : FigureLayout.layout(figure, width, height, theme, ruler);
    }

    private static ExportSize size(SplittableRandom random) {
        double width = logUniform(NARROWEST_MM, WIDEST_MM, random);
        double shape = SHAPES[random.nextInt(SHAPES.length)];
        double points = random.nextDouble(6, 14);
        double least = LEAST_UNITS * points / 12 / 72 * 25.4;
        return new ExportSize(width, Math.max(width * shape, least), 96, points);
    }

    /// Each axis as the chart has it, or from a twentieth of a decade to twenty: mostly about something that is drawn, else
    /// anywhere near.
    private static AxisRanges view(
            FigureBuilder builder, Study study, double compute, SplittableRandom random) {
        Map<String, Range> ranges = new HashMap<>();
        if (random.nextInt(3) > 0) {
            List<Panel> panels = builder.build(study, compute, AxisRanges.AUTOMATIC).panels();
            boolean anywhere = random.nextInt(8) == 0;
            double @Nullable [] point =
                    anywhere ? null : PointsDrawn.any(panels.getFirst(), random);
            if (point != null) {
                zoomAbout(panels.getFirst(), point, ranges, random);
            } else {
                zoomAnywhere(panels, ranges, random);
            }
        }
        return new AxisRanges(ranges);
    }

    private static void zoomAbout(
            Panel panel, double[] point, Map<String, Range> ranges, SplittableRandom random) {
        List<Axis> axes = List.of(panel.x(), panel.y());
        for (int i = 0; i < axes.size(); i++) {
            if (random.nextInt(3) > 0) {
                double shift = random.nextDouble(-0.4, 0.4);
                ranges.putIfAbsent(axes.get(i).id(), zoomed(axes.get(i), point[i], shift, random));
            }
        }
    }

    private static void zoomAnywhere(
            List<Panel> panels, Map<String, Range> ranges, SplittableRandom random) {
        for (Panel panel : panels) {
            for (Axis axis : List.of(panel.x(), panel.y())) {
                if (!axis.id().equals("row") && random.nextInt(3) > 0) {
                    Range range = axis.range();
                    double place = random.nextDouble(-0.1, 1.1);
                    double middle =
                            axis.scale() == Scale.LINEAR
                                    ? range.low() + place * (range.high() - range.low())
                                    : range.low() * Math.pow(range.high() / range.low(), place);
                    ranges.putIfAbsent(axis.id(), zoomed(axis, middle, 0, random));
                }
            }
        }
    }

    /// @param shift how far the middle of the view lies from the value, as a fraction of the view
    private static Range zoomed(Axis axis, double value, double shift, SplittableRandom random) {
        Range range = axis.range();
        if (axis.scale() == Scale.LINEAR) {
            double half = (range.high() - range.low()) * logUniform(2e-3, 20, random);
            double middle = value + shift * 2 * half;
            return new Range(middle - half, middle + half);
        }
        boolean loss = axis.ticks() == Axis.TickStyle.DECIMAL;
        double decades = logUniform(loss ? 0.01 : 0.05, loss ? 4 : 20, random);
        double half = Math.pow(10, decades / 2);
        double middle = value * Math.pow(10, shift * decades);
        double low = Math.clamp(middle / half, LOWEST, HIGHEST / 2);
        return new Range(low, Math.min(HIGHEST, low * half * half));
    }

    private static double logUniform(double low, double high, SplittableRandom random) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static String ranges(LaidOutFigure page) {
        var words = new StringBuilder();
        page.panels()
                .forEach(placed ->
                        words.append(
                                "%n  %s: %s %s, %s %s in %s"
                                        .formatted(
                                                placed.panel().id(),
                                                placed.panel().x().id(),
                                                placed.panel().x().range(),
                                                placed.panel().y().id(),
                                                placed.panel().y().range(),
                                                placed.frame())));
        return words.toString();
    }
}
