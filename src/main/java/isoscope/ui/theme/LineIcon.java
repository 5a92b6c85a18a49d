package isoscope.ui.theme;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// An icon drawn as a line on a square grid of 20, coloured by style sheets.
public final class LineIcon extends StackPane {
    private static final double GRID = 20;

    /// One or more paths above one another.
    ///
    /// @param paths SVG path data
    public LineIcon(String... paths) {
        for (String data : paths) {
            SVGPath path = new SVGPath();
            path.setContent(data);
            path.getStyleClass().addAll("line-icon", "line-icon-" + getChildren().size());
            path.setManaged(false);
            getChildren().add(path);
        }
        setMinSize(GRID, GRID);
        setPrefSize(GRID, GRID);
        setMaxSize(GRID, GRID);
        setMouseTransparent(true);
    }
}
