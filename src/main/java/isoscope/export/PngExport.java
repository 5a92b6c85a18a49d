package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;

/// Figures as pixels. A figure is laid out anew at its size on paper, so nothing is enlarged afterwards; two pictures of
/// one figure are equal.
public final class PngExport {
    private PngExport() {}

    /// Draws a figure with nothing around it into an image.
    ///
    /// @throws IllegalArgumentException when no picture can have this size
    public static BufferedImage render(Figure figure, ExportSize size, Theme theme) {
        return render(new ExportRequest(figure, size, theme, Provenance.NONE));
    }

    /// Draws a figure into an image, which has an alpha channel only where the page is transparent.
    ///
    /// @throws IllegalArgumentException when no picture can have this size
    public static BufferedImage render(ExportRequest request) {
        return render(request, () -> false);
    }

    /// Draws a figure as [#render(ExportRequest)] does, for as long as somebody waits for it.
    ///
    /// @param cancelled asked before each mark whether to stop; then the picture is not whole
    /// @throws IllegalArgumentException when no picture can have this size
    public static BufferedImage render(ExportRequest request, BooleanSupplier cancelled) {
        ExportSize size = request.size();
        size.problem()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
        int type =
                request.furniture().transparent()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        var image = new BufferedImage(size.pixelWidth(), size.pixelHeight(), type);
        paint(request.picture(), image, cancelled);
        return image;
    }

    private static void paint(
            LaidOutFigure laidOut, BufferedImage image, BooleanSupplier cancelled) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(
                    image.getWidth() / laidOut.width(), image.getHeight() / laidOut.height());
            new MarkPainter(graphics).paint(laidOut, cancelled);
        } finally {
            graphics.dispose();
        }
    }
}
