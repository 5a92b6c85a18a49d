package isoscope.ui.workspace;

import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A main part and a side: behind a divider where there is room, else above the right edge of the main part.
public final class SidePane extends StackPane {
    /// The width of a side that nobody changed.
    public static final double USUAL = 296;

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final double LEAST = 260;
    private static final double MOST = 420;

    private final Region side;
    private final double head;
    private final SideSplit split;

    /// Both parts; the side is not shown.
    ///
    /// @param head as much of the main part stays free above a side that lies over it
    /// @param width of the side behind the divider
    public SidePane(Node main, Region side, double head, DoubleProperty width) {
        this.side = side;
        this.head = head;
        side.setMinWidth(LEAST);
        side.setPrefWidth(USUAL);
        side.setMaxWidth(MOST);
        split = new SideSplit(main, side, width);
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        getChildren().add(split);
    }

    /// Shows the side, or takes it away.
    ///
    /// @param narrow whether it lies above the main part
    public void arrange(boolean shown, boolean narrow) {
        moveAbove(shown && narrow);
        split.showSide(shown && !narrow);
    }

    private void moveAbove(boolean above) {
        if (above && !getChildren().contains(side)) {
            split.showSide(false);
            side.setMaxWidth(USUAL);
            StackPane.setMargin(side, new Insets(head, 0, 0, 0));
            side.pseudoClassStateChanged(ABOVE, true);
            getChildren().add(side);
        } else if (!above) {
            getChildren().remove(side);
            side.setMaxWidth(MOST);
            StackPane.setMargin(side, Insets.EMPTY);
            side.pseudoClassStateChanged(ABOVE, false);
        }
    }
}
