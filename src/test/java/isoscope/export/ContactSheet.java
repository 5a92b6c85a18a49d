package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.List;

/// Pages of one chart beside and below one another, to be looked at: a row for each figure, a column for each width.
final class ContactSheet {
    private static final double DPI = 110;
    private static final double FONT = 8;
    private static final double SHAPE = 0.75;
    private static final int GAP = 14;

    private ContactSheet() {}

    static BufferedImage of(Collection<Figure> figures, List<Integer> widths, Theme theme) {
        List<ExportSize> sizes =
                widths.stream()
                        .map(width -> new ExportSize(width, SHAPE * width, DPI, FONT))
                        .toList();
        int width = GAP + sizes.stream().mapToInt(size -> size.pixelWidth() + GAP).sum();
        int row = GAP + sizes.stream().mapToInt(ExportSize::pixelHeight).max().orElse(0);
        var sheet =
                new BufferedImage(width, GAP + row * figures.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int y = GAP;
        for (Figure figure : figures) {
            int x = GAP;
            for (ExportSize size : sizes) {
                graphics.drawImage(PngExport.render(figure, size, theme), x, y, null);
                x += size.pixelWidth() + GAP;
            }
            y += row;
        }
        graphics.dispose();
        return sheet;
    }
}
