package isoscope.ui.compute;

import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// The track under the thumb, darker where runs are, their histogram above, decades below.
final class SliderTrack extends Pane {
    static final double TRACK_Y = 62;

    private static final double THICKNESS = 6;
    private static final double MAJOR = 6;
    private static final double MINOR = 3;
    private static final double TICKS_Y = TRACK_Y + 8;
    private static final double LABELS_Y = TRACK_Y + 16;
    private static final double TALLEST_BAR = 16;
    private static final double RUNS_LABEL_Y = 21;
    private static final double NARROWEST_DECADE = 44;

    private final Region track = styled(new Region(), "slider-track");
    private final Region runs = styled(new Region(), "slider-runs");
    private final Path ticks = styled(new Path(), "slider-ticks");
    private final Path bars = styled(new Path(), "slider-bars");
    private final Label yourRuns = styled(new Label(Words.of("your runs")), "slider-note");
    private final List<Label> decades =
            IntStream.rangeClosed(LogScale.LOWEST, LogScale.HIGHEST)
                    .mapToObj(ten ->
                            styled(
                                    new Label("10" + QuantityFormat.superscript(ten)),
                                    "slider-decade"))
                    .toList();
    private RunHistogram histogram = RunHistogram.EMPTY;

    SliderTrack() {
        getChildren().addAll(track, runs, bars, yourRuns, ticks);
        getChildren().addAll(decades);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    void show(RunHistogram shown) {
        histogram = shown;
        requestLayout();
    }

    /// Puts everything in its place.
    void arrange(LogScale scale) {
        track.resizeRelocate(scale.start(), TRACK_Y - THICKNESS / 2, scale.length(), THICKNESS);
        ticks.getElements().setAll(tickMarks(scale));
        placeDecades(scale);
        boolean any = !histogram.isEmpty();
        runs.setVisible(any);
        yourRuns.setVisible(any);
        bars.getElements().setAll(any ? barMarks(scale) : List.of());
        if (any) {
            placeRuns(scale);
        }
    }

    /// Leaves its note out where something else is.
    void yieldTo(List<Bounds> taken) {
        Bounds note = yourRuns.getBoundsInParent();
        yourRuns.setVisible(!histogram.isEmpty() && taken.stream().noneMatch(note::intersects));
    }

    private void placeDecades(LogScale scale) {
        boolean every = scale.perDecade() >= NARROWEST_DECADE;
        for (int i = 0; i < decades.size(); i++) {
            Label label = decades.get(i);
            label.setVisible(every || i % 2 == 0);
            label.autosize();
            double x = scale.start() + i * scale.perDecade();
            label.relocate(Math.rint(x - label.getWidth() / 2), LABELS_Y);
        }
    }

    private void placeRuns(LogScale scale) {
        double low = scale.x(histogram.low());
        double width = Math.max(THICKNESS, scale.x(histogram.high()) - low);
        runs.resizeRelocate(low, TRACK_Y - THICKNESS / 2, width, THICKNESS);
        yourRuns.autosize();
        yourRuns.relocate(Math.rint(low + (width - yourRuns.getWidth()) / 2), RUNS_LABEL_Y);
    }

    private static List<PathElement> tickMarks(LogScale scale) {
        List<PathElement> marks = new ArrayList<>();
        for (int ten = 0; ten <= LogScale.HIGHEST - LogScale.LOWEST; ten++) {
            double left = scale.start() + ten * scale.perDecade();
            mark(marks, left, MAJOR);
            for (int digit = 2; digit <= 9 && ten < LogScale.HIGHEST - LogScale.LOWEST; digit++) {
                mark(marks, left + Math.log10(digit) * scale.perDecade(), MINOR);
            }
        }
        return marks;
    }

    private static void mark(List<PathElement> marks, double x, double height) {
        double crisp = Math.floor(x) + 0.5;
        marks.add(new MoveTo(crisp, TICKS_Y));
        marks.add(new LineTo(crisp, TICKS_Y + height));
    }

    private List<PathElement> barMarks(LogScale scale) {
        List<PathElement> marks = new ArrayList<>();
        double step = scale.perDecade() / RunHistogram.PER_DECADE;
        double base = TRACK_Y - THICKNESS / 2 - 1;
        for (int i = 0; i < histogram.counts().size(); i++) {
            int count = histogram.counts().get(i);
            if (count > 0) {
                double top = base - Math.max(1, TALLEST_BAR * count / histogram.tallest());
                double left = scale.start() + i * step;
                marks.addAll(bar(left, top, left + Math.max(1, step - 1), base));
            }
        }
        return marks;
    }

    private static List<PathElement> bar(double left, double top, double right, double base) {
        return List.of(
                new MoveTo(left, base),
                new LineTo(left, top),
                new LineTo(right, top),
                new LineTo(right, base));
    }

    private static <T extends javafx.scene.Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
