package isoscope.ui.export;

import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.export.Provenance;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.FigureCopy;
import isoscope.words.Words;
import java.awt.image.BufferedImage;

/// Copies the figure of a screen as it would be printed: wide, on white, at 200 dpi.
public final class FigureClipboard implements FigureCopy {
    private static final ExportSize SIZE = new ExportSize(254, 168, 200, 8);
    private static final String COPY = "export-copy";

    private final Pictures pictures;
    private final Dialogs dialogs;
    private final Background background;

    /// Copies by these means.
    public FigureClipboard(Pictures pictures, Dialogs dialogs, Background background) {
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.background = background;
    }

    @Override
    public void copy(Figure figure) {
        background.submit(
                COPY,
                signal ->
                        pictures.render(
                                new ExportRequest(figure, SIZE, Theme.PRINT, Provenance.NONE),
                                signal::cancelled),
                this::copied);
    }

    private void copied(BufferedImage image) {
        pictures.toClipboard(image);
        dialogs.notify(
                Words.of("Figure copied, %d × %d pixels", image.getWidth(), image.getHeight()));
    }
}
