package isoscope.ui.workspace;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A main part and, behind a divider at its right, a side whose width is remembered. The side keeps its width when the
/// window changes; it can be taken away and brought back.
public final class SideSplit extends SplitPane {
    private static final String DIVIDER = "split-pane-divider";

    private final Region side;
    private final DoubleProperty width;
    private boolean unplaced;

    /// Both parts.
    ///
    /// @param width of the side; follows the divider and moves it
    public SideSplit(Node main, Region side, DoubleProperty width) {
        super(main);
        this.side = side;
        this.width = width;
        SplitPane.setResizableWithParent(side, false);
        width.subscribe(this::place);
        widthProperty().subscribe(this::place);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Shows the side, or takes it away.
    public void showSide(boolean shown) {
        if (shown && !getItems().contains(side)) {
            getItems().add(side);
            place();
        } else if (!shown) {
            getItems().remove(side);
        }
    }

    /// Only a divider that was dragged says how wide the side is wanted: a small window may leave it less room.
    private void released(MouseEvent event) {
        if (event.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
            width.set(side.getWidth());
        }
    }

    private void place() {
        unplaced = true;
        requestLayout();
    }

    /// The divider is placed by the width there is now, however often that changed since it was last placed. A split pane
    /// that changed its size hears of no divider before it has shared its room out by itself, so that comes first.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (unplaced && getItems().contains(side) && getWidth() > 0) {
            unplaced = false;
            setDividerPositions(1 - width.get() / getWidth());
            super.layoutChildren();
        }
    }
}
