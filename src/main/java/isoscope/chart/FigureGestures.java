package isoscope.chart;

import isoscope.plot.AxisRanges;
import isoscope.plot.charts.ReadOut;
import java.util.Optional;
import java.util.Set;

/// The actions on a figure by pointer and keyboard, in the words of the model. Whoever shows a figure implements it
/// and answers by giving the view another figure; nothing here knows a toolkit.
public interface FigureGestures {
    /// The ranges that the user has zoomed to so far; zooming and panning start from them.
    AxisRanges view();

    /// The user zoomed or panned, and may go on with it.
    void zoom(AxisRanges view);

    /// The user has done zooming or panning: what follows is another gesture.
    void settle();

    /// The user asked for the view before this one.
    void back();

    /// The user asked for the view that was gone back from.
    void forward();

    /// The user asked for the whole picture again.
    void resetView();

    /// The user asked for all of one axis again.
    ///
    /// @param axis its id
    void resetAxis(String axis);

    /// The user dragged the cursor: the compute cursor or, on an axis of sizes, that of a size.
    ///
    /// @param value on its axis and inside its range: C in FLOP, or a size
    void moveCursor(double value);

    /// The drag of the cursor was given up.
    ///
    /// @param stood the value where it began
    void returnCursor(double stood);

    /// The user pressed an arrow key to a side.
    ///
    /// @param distance in layout units, negative to the left
    /// @return whether it moved the cursor; else it moves the crosshair
    boolean stepCursor(double distance);

    /// The user clicked inside a frame without dragging.
    void click(Pointer pointer);

    /// The user drew a selection box.
    ///
    /// @param markers ids of the markers inside
    void select(Set<String> markers, SelectMode mode);

    /// The user draws a box that leaves out what is inside; called whenever that changes, also back to nothing.
    ///
    /// @param markers ids of the markers inside now
    void leaveOut(Set<String> markers);

    /// The box was finished: what it left out stays out.
    void keepLeftOut();

    /// The box was given up: what it left out comes back.
    void takeBack();

    /// The user asked to leave the selection out or, when it is out, to take it in again.
    void toggleSelection();

    /// The user asked to select nothing.
    ///
    /// @return whether anything was selected
    boolean selectNone();

    /// The user chose what dragging does from now on.
    void useTool(DragAction tool);

    /// The read-out on the card for the pointer; empty for no card. Called on every movement.
    Optional<ReadOut> readOut(Pointer pointer);
}
