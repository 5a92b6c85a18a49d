package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/// What the dialog needs of the exporter.
public interface Pictures {
    /// Draws a figure. Takes a while: for the background.
    BufferedImage render(Figure figure, ExportSize size, Theme theme);

    /// Writes a figure as a file, replacing what was there. Takes a while: for the background.
    ExportOutcome write(ExportRequest request, ExportFormat format, Path path);

    /// Whether there is a file of this name.
    boolean exists(Path path);

    /// Puts a picture on the clipboard.
    void toClipboard(BufferedImage image);
}
