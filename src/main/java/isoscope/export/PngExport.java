package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Figures as pixels. A figure is laid out anew at its size on paper, so nothing is enlarged afterwards; two pictures of
/// one figure are equal.
public final class PngExport {
    private PngExport() {}

    /// Draws a figure into an image.
    ///
    /// @throws IllegalArgumentException when no picture can have this size
    public static BufferedImage render(Figure figure, ExportSize size, Theme theme) {
        size.problem()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
        LaidOutFigure laidOut =
                FigureLayout.layout(
                        figure, size.unitWidth(), size.unitHeight(), theme, new AwtTextRuler());
        return paint(laidOut, size.pixelWidth(), size.pixelHeight());
    }

    private static BufferedImage paint(LaidOutFigure laidOut, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(width / laidOut.width(), height / laidOut.height());
            new MarkPainter(graphics).paint(laidOut);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
