package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportOutcome;
import isoscope.export.ExportRequest;
import isoscope.export.ExportSize;
import isoscope.plot.Figure;
import isoscope.plot.PageElements;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Draws and writes nothing, and tells what was asked for.
final class RecordedPictures implements Pictures {
    final List<ExportSize> rendered = new ArrayList<>();

    /// The titles of pictures that were drawn to their end.
    final List<String> whole = new ArrayList<>();

    final List<ExportSize> written = new ArrayList<>();
    final List<ExportFormat> formats = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    PageElements furniture = PageElements.NONE;
    final Set<Path> taken = new HashSet<>();
    final List<BufferedImage> copied = new ArrayList<>();
    Figure figure = new Figure("none", "", List.of());
    String refusal = "";

    @Override
    public BufferedImage render(ExportRequest request, BooleanSupplier cancelled) {
        figure = request.figure();
        furniture = request.furniture();
        if (!cancelled.getAsBoolean()) {
            whole.add(furniture.title());
        }
        rendered.add(request.size());
        return new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public ExportOutcome write(ExportRequest request, ExportFormat format, Path path) {
        if (!refusal.isEmpty()) {
            return new ExportOutcome.Refused(refusal);
        }
        written.add(request.size());
        formats.add(format);
        files.add(path);
        return new ExportOutcome.Written(path);
    }

    @Override
    public ExportOutcome write(String text, Path path) {
        texts.add(text);
        return new ExportOutcome.Written(path);
    }

    @Override
    public void toClipboard(String text) {
        texts.add(text);
    }

    @Override
    public boolean exists(Path path) {
        return taken.contains(path);
    }

    @Override
    public void toClipboard(BufferedImage image) {
        copied.add(image);
    }
}
