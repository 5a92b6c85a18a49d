package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A figure as it shall stand in a file of any format.
///
/// @param figure what is drawn
/// @param size how large it is on paper
/// @param theme its colours
/// @param provenance what its numbers come from, told by the file itself
public record ExportRequest(Figure figure, ExportSize size, Theme theme, Provenance provenance) {
    /// What the file says of itself: its title and where its numbers come from, by names of printable ASCII. Holds no
    /// time, so that two exports of one figure are equal.
    SequencedMap<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("Title", figure.description());
        properties.putAll(provenance.properties());
        return properties;
    }

    /// The figure laid out on a page of exactly its size, for files of shapes and text.
    LaidOutFigure drawing() {
        double pointsPerUnit = size.pointsPerUnit();
        LaidOutFigure laidOut =
                FigureLayout.layout(
                        figure,
                        size.pointWidth() / pointsPerUnit,
                        size.pointHeight() / pointsPerUnit,
                        theme,
                        new AwtTextRuler());
        return new FineImages(pointsPerUnit).of(laidOut);
    }
}
