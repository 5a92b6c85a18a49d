package isoscope.chart;

import isoscope.plot.Mark;
import isoscope.plot.Pixels;
import java.util.IdentityHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels turned into JavaFX images, kept from one painting to the next. Pixels are compared by identity: they are
/// immutable, and comparing their values would cost more than converting them.
final class ImageCache {
    private IdentityHashMap<Pixels, Image> current = new IdentityHashMap<>();
    private IdentityHashMap<Pixels, Image> previous = new IdentityHashMap<>();

    /// Starts a painting; images that the one before it did not use are forgotten.
    void startPainting() {
        IdentityHashMap<Pixels, Image> forgotten = previous;
        previous = current;
        current = forgotten;
        current.clear();
    }

    /// The image of a mark.
    Image of(Mark.Image mark) {
        return current.computeIfAbsent(
                mark.argb(),
                pixels -> {
                    Image kept = previous.get(pixels);
                    return kept == null ? convert(mark) : kept;
                });
    }

    private static Image convert(Mark.Image mark) {
        int[] argb = new int[mark.argb().size()];
        mark.argb().copyTo(argb);
        int rows = argb.length / mark.columns();
        var image = new WritableImage(mark.columns(), rows);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        mark.columns(),
                        rows,
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        mark.columns());
        return image;
    }
}
