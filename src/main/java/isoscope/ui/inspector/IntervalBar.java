package isoscope.ui.inspector;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A small bar with a dot on the estimate: how far an interval reaches to either side. See [Spread#of] for its scale. It
/// gives way to the numbers beside it.
final class IntervalBar extends Pane {
    private static final double WIDTH = 66;
    private static final double LEAST = 18;
    private static final double HEIGHT = 16;
    private static final double DOT = 6;
    private static final double THICK = 3;

    private final Region track = region("interval-track");
    private final Region bar = region("interval-bar");
    private final Region dot = region("interval-dot");
    private Optional<Spread> spread = Optional.empty();

    IntervalBar() {
        getChildren().addAll(track, bar, dot);
        setMinSize(LEAST, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }

    /// Shows an interval, or an estimate without one.
    void show(Optional<Spread> now) {
        if (!now.equals(spread)) {
            spread = now;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double half = (getWidth() - DOT) / 2;
        track.resizeRelocate(0, (HEIGHT - 1) / 2, getWidth(), 1);
        dot.resizeRelocate(middle - DOT / 2, (HEIGHT - DOT) / 2, DOT, DOT);
        double left = spread.map(Spread::left).orElse(0.0);
        double right = spread.map(Spread::right).orElse(0.0);
        bar.resizeRelocate(
                middle + half * left, (HEIGHT - THICK) / 2, half * (right - left), THICK);
        bar.setVisible(spread.isPresent());
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }
}
