package isoscope.session.view;

import isoscope.plot.AxisRanges;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The views that one chart has been zoomed to, with the views before and after it, as a browser has pages. It has
/// nothing to do with undo: going back changes what is seen, never what is fitted.
public final class ViewTrack {
    private static final int MOST = 100;

    private final Deque<AxisRanges> earlier = new ArrayDeque<>();
    private final Deque<AxisRanges> later = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<AxisRanges> now =
            new ReadOnlyObjectWrapper<>(this, "now", AxisRanges.AUTOMATIC);
    private final ReadOnlyBooleanWrapper hasEarlier =
            new ReadOnlyBooleanWrapper(this, "hasEarlier");
    private final ReadOnlyBooleanWrapper hasLater = new ReadOnlyBooleanWrapper(this, "hasLater");
    private boolean moving;

    ViewTrack() {}

    /// The ranges that are shown now.
    public ReadOnlyObjectProperty<AxisRanges> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Whether there is a view to go back to.
    public ReadOnlyBooleanProperty hasEarlierProperty() {
        return hasEarlier.getReadOnlyProperty();
    }

    /// Whether there is a view to go forward to.
    public ReadOnlyBooleanProperty hasLaterProperty() {
        return hasLater.getReadOnlyProperty();
    }

    /// Shows another view. All views of one gesture, up to [#settle()], are one step.
    public void move(AxisRanges view) {
        if (view.equals(now.get())) {
            return;
        }
        if (!moving) {
            earlier.addLast(now.get());
            if (earlier.size() > MOST) {
                earlier.removeFirst();
            }
            later.clear();
            moving = true;
        }
        show(view);
    }

    /// The gesture has ended: the next view is a step of its own. A gesture that came back to where it began was none.
    public void settle() {
        if (moving && now.get().equals(earlier.peekLast())) {
            earlier.removeLast();
            update();
        }
        moving = false;
    }

    /// Shows another view as a step of its own.
    public void jump(AxisRanges view) {
        settle();
        move(view);
        settle();
    }

    /// Shows the view before this one, if there is one.
    public void back() {
        step(earlier, later);
    }

    /// Shows the view that was gone back from, if there is one.
    public void forward() {
        step(later, earlier);
    }

    /// Begins anew with a view.
    void begin(AxisRanges view) {
        earlier.clear();
        later.clear();
        moving = false;
        show(view);
    }

    private void step(Deque<AxisRanges> from, Deque<AxisRanges> to) {
        settle();
        AxisRanges view = from.pollLast();
        if (view != null) {
            to.addLast(now.get());
            show(view);
        }
    }

    private void show(AxisRanges view) {
        update();
        now.set(view);
    }

    private void update() {
        hasEarlier.set(!earlier.isEmpty());
        hasLater.set(!later.isEmpty());
    }
}
