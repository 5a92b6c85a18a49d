package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A figure as it shall stand in a file of any format.
///
/// @param figure the figure to draw
/// @param size how large it is on paper
/// @param theme its colours
/// @param furniture the elements around it
/// @param provenance the provenance of its numbers, told by the file itself
/// @param moving what moves with the sliders of a page
public record ExportRequest(
        Figure figure,
        ExportSize size,
        Theme theme,
        PageElements furniture,
        Provenance provenance,
        Moving moving) {
    /// A figure of which nothing moves.
    public ExportRequest(
            Figure figure,
            ExportSize size,
            Theme theme,
            PageElements furniture,
            Provenance provenance) {
        this(figure, size, theme, furniture, provenance, new Moving.Nothing());
    }

    /// A figure with nothing around it.
    public ExportRequest(Figure figure, ExportSize size, Theme theme, Provenance provenance) {
        this(figure, size, theme, PageElements.NONE, provenance);
    }

    /// The properties written into the file: its title and the sources of its numbers, by names of printable ASCII.
    /// Holds no time, so that two exports of one figure are equal.
    SequencedMap<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("Title", title());
        properties.putAll(provenance.properties());
        return properties;
    }

    /// The same request, with sliders on a page.
    public ExportRequest with(Moving other) {
        return new ExportRequest(figure, size, theme, furniture, provenance, other);
    }

    /// The titles of the panels that the page has no room for.
    public List<String> leftOut() {
        return figure.panels().stream()
                .skip(picture().panels().size())
                .map(panel -> panel.y().title().isEmpty() ? panel.x().title() : panel.y().title())
                .toList();
    }

    /// The letters of its title that no font here has, which are drawn as boxes; empty when there are none.
    public String missingLetters() {
        return AwtFonts.missing(furniture.title());
    }

    /// The figure laid out on a page of exactly its size, for files of shapes and text.
    LaidOutFigure drawing() {
        double pointsPerUnit = size.pointsPerUnit();
        return new FineImages(pointsPerUnit)
                .of(laidOut(size.pointWidth() / pointsPerUnit, size.pointHeight() / pointsPerUnit));
    }

    /// The figure laid out on a page of whole pixels.
    LaidOutFigure picture() {
        return laidOut(size.unitWidth(), size.unitHeight());
    }

    private LaidOutFigure laidOut(double width, double height) {
        return FigureLayout.layout(figure, furniture, width, height, theme, new AwtTextRuler());
    }

    /// Its title, or else the sentence that describes it.
    String title() {
        return furniture.title().isEmpty() ? figure.description() : furniture.title();
    }
}
