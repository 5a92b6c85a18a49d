package isoscope.ui.tour;

import isoscope.plot.AxisRanges;
import isoscope.session.view.ViewState;
import isoscope.tour.Tween;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Lets compute and the ranges of axes move from one step to the next, within one screen; where motion is reduced the next
/// step is there at once.
final class MoveViewModel {
    private static final double SECONDS = 0.4;

    private final ViewState looking;
    private final Supplier<Map<String, AxisRanges>> axes;
    private final Supplier<String> place;
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private Optional<Tween> tween = Optional.empty();
    private double passed;

    /// @param axes the ranges that axes show now, by chart
    /// @param place the screen, or the card of it, that is shown now; between two of them nothing moves
    MoveViewModel(
            ViewState looking, Supplier<Map<String, AxisRanges>> axes, Supplier<String> place) {
        this.looking = looking;
        this.axes = axes;
        this.place = place;
    }

    /// Whether something moves, so that time must pass.
    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// Whether the desktop asks for less motion.
    BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Shows another step and moves there from what was shown before.
    ///
    /// @param show shows it at once
    void to(Runnable show) {
        finish();
        String before = place.get();
        double compute = looking.computeProperty().get();
        Map<String, AxisRanges> ranges = axes.get();
        show.run();
        Tween way =
                new Tween(
                        new Tween.Ends(compute, looking.computeProperty().get()),
                        ranges,
                        looking.views().ranges());
        if (!reducedMotion.get() && before.equals(place.get()) && !way.isStill()) {
            tween = Optional.of(way);
            passed = 0;
            show(way, 0);
            moving.set(true);
        }
    }

    /// Lets time pass.
    void advance(double seconds) {
        passed += seconds;
        if (passed >= SECONDS) {
            finish();
        } else {
            tween.ifPresent(way -> show(way, eased(passed / SECONDS)));
        }
    }

    /// Shows the end of the way at once.
    void finish() {
        tween.ifPresent(way -> {
            show(way, 1);
            way.to().keySet().forEach(chart -> looking.views().track(chart).settle());
        });
        tween = Optional.empty();
        moving.set(false);
    }

    private void show(Tween way, double share) {
        way.rangesAt(share).forEach((chart, view) -> looking.views().track(chart).move(view));
        looking.computeProperty().set(way.computeAt(share));
    }

    /// Slow at both ends.
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
