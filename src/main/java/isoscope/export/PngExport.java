package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Writes figures as PNG files. A figure is laid out anew at its size on paper, so nothing is enlarged afterwards; two
/// exports of one figure have equal pixels.
public final class PngExport {
    private PngExport() {}

    /// Writes a figure to a file, with its resolution in the file (pHYs). The file is there whole or not at all.
    ///
    /// @param force whether a file that exists may be replaced
    public static ExportOutcome write(
            Figure figure, ExportSize size, Theme theme, Path path, boolean force) {
        Optional<String> problem = size.problem();
        if (problem.isPresent()) {
            return new ExportOutcome.Refused(problem.get());
        }
        if (!force && Files.exists(path)) {
            return new ExportOutcome.Refused(path + " exists already. Use force to replace it.");
        }
        if (Files.isDirectory(path)) {
            return new ExportOutcome.Refused(path + " is a folder. Name a file in it.");
        }
        BufferedImage image = render(figure, size, theme);
        try {
            PngFile.write(image, size.dpi(), path);
            return new ExportOutcome.Written(path, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            return new ExportOutcome.Refused(reason(e, path));
        }
    }

    /// Draws a figure into an image, for previews and the clipboard.
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

    private static String reason(IOException e, Path path) {
        return switch (e) {
            case NoSuchFileException _ ->
                    "The folder of " + path + " does not exist. Make it or name another.";
            case AccessDeniedException _ ->
                    "There is no permission to write " + path + ". Choose another folder.";
            default -> path + " could not be written: " + e.getMessage();
        };
    }
}
