package isoscope.export;

import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.words.Words;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.batik.svggen.SVGColor;
import org.w3c.dom.Element;

/// A drawing as an SVG element of groups that have names, to stand within a page.
final class SvgGroups {
    private final SvgGraphics graphics;
    private final MarkPainter painter;
    private final List<Element> groups = new ArrayList<>();

    /// @param name before the ids of elements
    SvgGroups(String name) {
        graphics = new SvgGraphics(SvgFile.document(), name);
        painter = new MarkPainter(graphics, new SvgLetters(graphics));
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_DEFAULT);
    }

    /// Adds marks above those that are there.
    ///
    /// @param classes of the group, separated by spaces
    void add(String classes, List<Mark> marks) {
        painter.paint(marks);
        Element group = graphics.getTopLevelGroup(false);
        if (!classes.isEmpty()) {
            group.setAttribute("class", classes);
        }
        groups.add(group);
    }

    /// A colour as its attributes have it, opaque and not.
    Set<String> names(Rgba colour) {
        String opaque =
                SVGColor.toSVG(MarkPainter.color(colour), graphics.getGeneratorContext())
                        .getPaintValue();
        String other = Words.verbatim("rgb(%d,%d,%d)", colour.red(), colour.green(), colour.blue());
        return new LinkedHashSet<>(List.of(opaque, other));
    }

    /// The whole element.
    ///
    /// @param width in layout units
    /// @param height in layout units
    /// @param words that describe it
    String element(double width, double height, String words) {
        Element root = graphics.getRoot();
        groups.forEach(root::appendChild);
        root.removeAttribute("style");
        SvgFile.withoutSharedId(root);
        root.setAttribute("class", "drawing");
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", words);
        root.setAttribute(
                "viewBox",
                Words.verbatim("0 0 %s %s", graphics.number(width), graphics.number(height)));
        root.removeAttribute("width");
        root.removeAttribute("height");
        return SvgFile.text(root);
    }
}
