package isoscope.ui.export;

import isoscope.export.ExportOutcome;
import isoscope.export.ExportSize;
import isoscope.export.PngExport;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The real exporter and the desktop's clipboard.
public final class FxPictures implements Pictures {
    @Override
    public BufferedImage render(Figure figure, ExportSize size, Theme theme) {
        return PngExport.render(figure, size, theme);
    }

    @Override
    public ExportOutcome write(Figure figure, ExportSize size, Theme theme, Path path) {
        return PngExport.write(figure, size, theme, path, true);
    }

    @Override
    public void toClipboard(BufferedImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image, null));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
