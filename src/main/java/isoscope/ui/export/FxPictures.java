package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.FigureWriter;
import isoscope.export.PngExport;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The real exporter and the desktop's clipboard.
public final class FxPictures implements Pictures {
    @Override
    public BufferedImage render(ExportRequest request, BooleanSupplier cancelled) {
        return PngExport.render(request, cancelled);
    }

    @Override
    public ExportOutcome write(ExportRequest request, ExportFormat format, Path path) {
        return FigureWriter.write(request, format, path, true);
    }

    @Override
    public ExportOutcome write(String text, Path path) {
        return FigureWriter.write(text, path);
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public void toClipboard(BufferedImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image, null));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
