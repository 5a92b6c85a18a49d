package isoscope.ui.workspace;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.session.view.ViewTrack;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The axes of a chart, which stand still while a gesture of the document lasts.
final class GestureAxes {
    private final ObservableValue<? extends Optional<?>> gesture;
    private Optional<HeldAxes> held = Optional.empty();

    /// @param gesture the one under way, if there is one
    GestureAxes(ObservableValue<? extends Optional<?>> gesture) {
        this.gesture = gesture;
    }

    /// Whether axes are held for a gesture that has ended.
    boolean isOver() {
        return held.isPresent() && gesture.getValue().isEmpty();
    }

    /// The ranges to build the next figure with: those that a gesture began with, or what the user has zoomed to.
    ///
    /// @param shown the figure that is shown
    AxisRanges ranges(Optional<Figure> shown, ViewTrack track) {
        if (gesture.getValue().isEmpty()) {
            held = Optional.empty();
        } else if (held.isEmpty()) {
            held = shown.map(HeldAxes::new);
        }
        return held.map(HeldAxes::ranges).orElseGet(track.nowProperty()::get);
    }

    /// A figure as it is shown: while a gesture lasts, in the panels and on the axes that it began with.
    Figure inPlace(Figure figure) {
        return held.map(axes -> axes.on(figure)).orElse(figure);
    }
}
