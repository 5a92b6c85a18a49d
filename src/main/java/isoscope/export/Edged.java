package isoscope.export;

import isoscope.plot.Mark;
import java.awt.image.BufferedImage;

/// Small images ready to be stretched: with one more pixel on each side, the same as its neighbour, so that bilinear
/// stretching does not fade the edges.
final class Edged {
    private Edged() {}

    static BufferedImage image(Mark.Image mark) {
        int columns = mark.columns();
        int rows = mark.argb().size() / columns;
        var image = new BufferedImage(columns + 2, rows + 2, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < rows + 2; y++) {
            int row = Math.clamp(y - 1, 0, rows - 1);
            for (int x = 0; x < columns + 2; x++) {
                int column = Math.clamp(x - 1, 0, columns - 1);
                image.setRGB(x, y, mark.argb().get(row * columns + column));
            }
        }
        return image;
    }
}
