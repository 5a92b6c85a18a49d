package isoscope.ui.tour;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Pictures made much smaller: each pixel is the mean of those in its place, so that thin lines stay.
final class Shrunk {
    private static final int CHANNELS = 4;
    private static final int BITS = 8;
    private static final int ALL = 0xff;

    private Shrunk() {}

    /// A smaller picture.
    ///
    /// @param times at most 1
    static Image of(Image picture, double times) {
        int width = Math.max(1, (int) (picture.getWidth() * times));
        int height = Math.max(1, (int) (picture.getHeight() * times));
        WritableImage small = new WritableImage(width, height);
        PixelReader pixels = picture.getPixelReader();
        double across = picture.getWidth() / width;
        double down = picture.getHeight() / height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.getPixelWriter()
                        .setArgb(
                                x,
                                y,
                                mean(
                                        pixels,
                                        (int) (x * across),
                                        (int) (y * down),
                                        (int) ((x + 1) * across),
                                        (int) ((y + 1) * down)));
            }
        }
        return small;
    }

    private static int mean(PixelReader pixels, int left, int top, int right, int bottom) {
        long[] sums = new long[CHANNELS];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = pixels.getArgb(x, y);
                for (int i = 0; i < CHANNELS; i++) {
                    sums[i] += (colour >>> (i * BITS)) & ALL;
                }
            }
        }
        long count = Math.max(1L, (long) (right - left) * (bottom - top));
        int mean = 0;
        for (int i = 0; i < CHANNELS; i++) {
            mean |= (int) (sums[i] / count) << (i * BITS);
        }
        return mean;
    }
}
