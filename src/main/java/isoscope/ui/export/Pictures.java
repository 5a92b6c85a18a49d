package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// The exporter as the dialog needs it.
public interface Pictures {
    /// Draws a figure. Takes a while: for the background.
    ///
    /// @param cancelled asked now and then whether nobody waits for it any more; then the picture is not whole
    BufferedImage render(ExportRequest request, BooleanSupplier cancelled);

    /// Writes a figure as a file, replacing what was there. Takes a while: for the background.
    ExportOutcome write(ExportRequest request, ExportFormat format, Path path);

    /// Writes text as a file, replacing what was there. Takes a while: for the background.
    ExportOutcome write(String text, Path path);

    /// Whether there is a file of this name.
    boolean exists(Path path);

    /// Puts a picture on the clipboard.
    void toClipboard(BufferedImage image);

    /// Puts text on the clipboard.
    void toClipboard(String text);
}
