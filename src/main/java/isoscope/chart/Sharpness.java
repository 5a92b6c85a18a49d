package isoscope.chart;

import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/// Keeps a canvas sharp in a window that shows everything larger. A canvas is an image: stretched, it blurs. So it is made
/// as large as it is seen, painted at that scale, and shrunk back to where it belongs.
final class Sharpness {
    private final Scale inverse = new Scale(1, 1);
    private double scale = 1;

    /// The transform that shrinks a canvas back.
    Scale inverse() {
        return inverse;
    }

    /// Takes note of how large a node is seen.
    ///
    /// @return whether that changed
    boolean follow(Node node) {
        double seen = node.getLocalToSceneTransform().getMxx();
        boolean changed = seen != scale;
        scale = seen;
        inverse.setX(1 / seen);
        inverse.setY(1 / seen);
        return changed;
    }

    /// A length of the canvas.
    double of(double length) {
        return length * scale;
    }

    /// Paints in the units of the figure.
    void paint(GraphicsContext gc, Runnable painting) {
        gc.save();
        gc.scale(scale, scale);
        painting.run();
        gc.restore();
    }
}
