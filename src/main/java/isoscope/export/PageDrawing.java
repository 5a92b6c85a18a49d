package isoscope.export;

import isoscope.plot.Figure;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rgba;
import isoscope.plot.Theme;
import isoscope.plot.layout.FigureLayout;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The drawing of a page, in the groups that the page hides and shows, and the colours that it has on a dark page.
final class PageDrawing {
    private final LaidOutFigure light;
    private final LaidOutFigure dark;
    private final List<Mark> titles;
    private final PageLayers layers;
    private final PageColours colours;
    private final SvgGroups groups;
    private final String words;

    PageDrawing(ExportRequest request) {
        Figure figure = request.figure();
        words = figure.description();
        layers = new PageLayers(figure, request.moving());
        light = laidOut(request, Theme.LIGHT);
        dark = laidOut(request, Theme.DARK);
        colours = PageColours.of(light, dark);
        titles =
                FigureLayout.layoutLive(
                                light, figure.withoutCursor(), Theme.LIGHT, new AwtTextRuler())
                        .live();
        groups = new SvgGroups(figure.id().replace(':', '-'));
    }

    /// Title and source stand in the page itself.
    private static LaidOutFigure laidOut(ExportRequest request, Theme theme) {
        PageElements furniture = new PageElements("", "", request.furniture().legend(), true);
        return FigureLayout.layout(
                request.figure(),
                furniture,
                request.size().unitWidth(),
                request.size().unitHeight(),
                theme,
                new AwtTextRuler());
    }

    /// How wide it is, in layout units.
    double width() {
        return light.width();
    }

    /// How high it is, in layout units.
    double height() {
        return light.height();
    }

    /// The panels with their frames.
    List<PlacedPanel> panels() {
        return light.panels();
    }

    /// The layers that can be hidden.
    List<PageLayer> layers() {
        return layers.in(light);
    }

    /// The classes of layers.
    PageLayers classes() {
        return layers;
    }

    /// The SVG element.
    String element() {
        add("still", light.marks(), dark.marks());
        add("live", light.live(), dark.live());
        groups.add("titles", titles);
        return groups.element(light.width(), light.height(), words);
    }

    /// Marks that follow each other in one layer become one group; an image is there once for each kind of page.
    private void add(String kind, List<Mark> marks, List<Mark> onDark) {
        List<Mark> together = new ArrayList<>();
        String layer = "";
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String own = layers.of(mark);
            boolean isImage =
                    mark instanceof Mark.Image && i < onDark.size() && !mark.equals(onDark.get(i));
            if (isImage || !own.equals(layer)) {
                flush(kind, layer, together);
            }
            layer = own;
            if (isImage) {
                groups.add((kind + " on-light " + own).strip(), List.of(mark));
                groups.add((kind + " on-dark " + own).strip(), List.of(onDark.get(i)));
            } else {
                together.add(mark);
            }
        }
        flush(kind, layer, together);
    }

    private void flush(String kind, String layer, List<Mark> together) {
        if (!together.isEmpty()) {
            groups.add((kind + ' ' + layer).strip(), together);
            together.clear();
        }
    }

    /// The rules that give its elements the colours of a dark page.
    String darkRules() {
        return colours.changes().entrySet().stream()
                .map(change -> darkRule(change.getKey(), hex(change.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String darkRule(Rgba colour, String hex) {
        return groups.names(colour).stream()
                .map(name ->
                        Words.verbatim(
                                ".drawing [fill=\"%s\"]{fill:%s}.drawing [stroke=\"%s\"]{stroke:%s}",
                                name, hex, name, hex))
                .collect(Collectors.joining());
    }

    /// A colour as style sheets have it, without its opacity.
    static String hex(Rgba colour) {
        return Words.verbatim("#%06x", colour.argb() & 0xFFFFFF);
    }
}
