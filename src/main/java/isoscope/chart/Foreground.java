package isoscope.chart;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import isoscope.plot.charts.ReadOut;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The layer above the chart's canvas: the marks that follow the compute cursor on a transparent canvas of their own,
/// the crosshair, the read-out card and the rubber band. Changing any of them repaints nothing below. It is its own
/// layout root, so a longer text in the card does not lay out the window.
final class Foreground extends Pane {
    private final Canvas canvas = new Canvas();
    private final FxMarkPainter painter;
    private final Sharpness sharpness;
    private final Rectangle band = new Rectangle();
    private final Polygon outline = new Polygon();
    private final Crosshair crosshair = new Crosshair();
    private final ReadOutCard card = new ReadOutCard();
    private final PinnedCards pins = new PinnedCards();
    private @Nullable LaidOutFigure figure;
    private @Nullable Pointer pointer;

    Foreground(TextRuler ruler, Sharpness sharpness) {
        this.sharpness = sharpness;
        canvas.getTransforms().add(sharpness.inverse());
        painter = new FxMarkPainter(canvas.getGraphicsContext2D(), ruler);
        band.getStyleClass().add("rubber-band");
        band.setVisible(false);
        outline.getStyleClass().add("rubber-band");
        outline.setVisible(false);
        getChildren().addAll(canvas, band, outline);
        getChildren().addAll(crosshair.nodes());
        getChildren().addAll(pins.node(), card);
        getChildren().forEach(node -> node.setManaged(false));
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Repaints the marks that follow the compute cursor.
    void paint(@Nullable LaidOutFigure laidOut) {
        figure = laidOut;
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (laidOut != null) {
            sharpness.paint(gc, () -> painter.paint(laidOut.live()));
        }
    }

    /// Shows crosshair and, when there is something to say, the card.
    void point(Pointer at, Optional<ReadOut> readOut) {
        pointer = at;
        crosshair.show(at);
        readOut.ifPresentOrElse(card::show, () -> card.setVisible(false));
        requestLayout();
    }

    /// Hides crosshair and card.
    void unpoint() {
        crosshair.hide();
        card.setVisible(false);
    }

    /// The read-outs that stay.
    PinnedCards pins() {
        return pins;
    }

    /// Shows the rubber band.
    void band(Rect rect) {
        band.setX(rect.x());
        band.setY(rect.y());
        band.setWidth(rect.width());
        band.setHeight(rect.height());
        band.setVisible(true);
    }

    /// Shows an outline drawn by hand.
    ///
    /// @param corners as x, y, x, y
    void outline(double... corners) {
        outline.getPoints().setAll(Arrays.stream(corners).boxed().toList());
        outline.setVisible(true);
    }

    /// Hides the rubber band and the outline.
    void unband() {
        band.setVisible(false);
        outline.setVisible(false);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        canvas.setWidth(sharpness.of(width));
        canvas.setHeight(sharpness.of(height));
    }

    @Override
    protected void layoutChildren() {
        crosshair.layOut(getWidth(), getHeight());
        pins.layOut();
        if (card.isVisible() && figure != null && pointer != null) {
            double width = card.heldWidth();
            double height = Math.ceil(card.prefHeight(-1));
            Rect place = CardDock.place(figure, pointer, width, height);
            card.resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), width, height);
        }
    }
}
