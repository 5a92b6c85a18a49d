package isoscope.export;

import isoscope.export.PdfFile.Placed;
import isoscope.export.paper.PaperPage;
import isoscope.export.paper.PaperPage.Inset;
import isoscope.export.paper.Typesetter;
import isoscope.plan.report.PlanPage;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The page of a plan as PDF, on A4.
final class PlanPdf {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double DPI = 144;
    private static final double FONT = 6.5;
    private static final Rgba CLEAR = Rgba.of("#ffffff").faded(0);

    private PlanPdf() {}

    /// The whole file.
    static byte[] of(PlanPage page, PlanFigures figures) {
        List<List<Placed>> pages =
                Typesetter.pages(page, new AwtTextRuler()).stream()
                        .map(paper -> placed(paper, figures))
                        .toList();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("Title", page.title());
        properties.putAll(figures.provenance().properties());
        return PdfFile.of(
                PaperPage.WIDTH,
                PaperPage.HEIGHT,
                pages,
                properties,
                figures.provenance().program());
    }

    private static List<Placed> placed(PaperPage paper, PlanFigures figures) {
        List<Placed> placed = new ArrayList<>();
        placed.add(
                new Placed(
                        new LaidOutFigure(
                                PaperPage.WIDTH,
                                PaperPage.HEIGHT,
                                CLEAR,
                                paper.marks(),
                                List.of(),
                                List.of()),
                        new AffineTransform()));
        paper.insets().forEach(inset -> placed.add(placed(inset, figures)));
        return placed;
    }

    private static Placed placed(Inset inset, PlanFigures figures) {
        Rect at = inset.place();
        ExportSize size =
                new ExportSize(at.width() * MM_PER_POINT, at.height() * MM_PER_POINT, DPI, FONT);
        LaidOutFigure drawing = figures.request(inset.drawing(), size).drawing();
        AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
        place.scale(at.width() / drawing.width(), at.height() / drawing.height());
        return new Placed(drawing, place);
    }
}
