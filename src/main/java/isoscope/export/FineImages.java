package isoscope.export;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Pixels;
import isoscope.plot.Rect;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Gives images so many pixels that it makes no difference how a viewer stretches them: some smooth few large pixels,
/// some show them as blocks.
final class FineImages {
    private static final double PER_INCH = 150;
    private static final double POINTS_PER_INCH = 72;

    private final double perUnit;

    /// @param pointsPerUnit how large a layout unit is on paper
    FineImages(double pointsPerUnit) {
        perUnit = PER_INCH / POINTS_PER_INCH * pointsPerUnit;
    }

    LaidOutFigure of(LaidOutFigure figure) {
        return new LaidOutFigure(
                figure.width(),
                figure.height(),
                figure.background(),
                of(figure.marks()),
                of(figure.live()),
                figure.panels());
    }

    private List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Image image -> finer(image);
            case Mark.Clipped clipped -> new Mark.Clipped(clipped.clip(), of(clipped.marks()));
            case Mark.Path _, Mark.Box _, Mark.Symbol _, Mark.Text _ -> mark;
        };
    }

    private Mark.Image finer(Mark.Image mark) {
        Rect rect = mark.rect();
        int columns = Math.max(mark.columns(), (int) Math.ceil(rect.width() * perUnit));
        int rows =
                Math.max(
                        mark.argb().size() / mark.columns(),
                        (int) Math.ceil(rect.height() * perUnit));
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(columns / rect.width(), rows / rect.height());
        graphics.translate(-rect.x(), -rect.y());
        new MarkPainter(graphics).paint(List.of(mark));
        graphics.dispose();
        return new Mark.Image(
                rect, columns, new Pixels(image.getRGB(0, 0, columns, rows, null, 0, columns)));
    }
}
