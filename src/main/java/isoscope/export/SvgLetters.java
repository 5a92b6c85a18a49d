package isoscope.export;

import isoscope.plot.Mark;
import isoscope.plot.TextRun;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.w3c.dom.Element;

/// Letters as `text` elements, anchored where the figure anchors them and as long as the program's faces make them, so
/// that nothing moves when a viewer has not got these faces.
final class SvgLetters implements Letters {
    /// Inter, then faces of much the same width.
    private static final String FAMILIES =
            "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

    private final SvgGraphics graphics;

    SvgLetters(SvgGraphics graphics) {
        this.graphics = graphics;
    }

    @Override
    public void paint(TextLine line) {
        Element text = graphics.element("text");
        text.setAttribute("x", graphics.number(line.anchor()));
        text.setAttribute("y", "0");
        text.setAttribute("font-family", FAMILIES);
        text.setAttribute("text-anchor", anchor(line.text().align()));
        text.setAttribute("xml:space", "preserve");
        stretch(text, line.width());
        write(line.text().text(), text);
        AffineTransform before = graphics.getTransform();
        graphics.transform(line.place());
        graphics.add(text);
        graphics.setTransform(before);
    }

    /// Some viewers stretch a text as a whole, some its parts.
    private void stretch(Element text, double width) {
        text.setAttribute("textLength", graphics.number(width));
        text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }

    private void write(List<TextRun> runs, Element text) {
        if (runs.size() == 1) {
            write(runs.getFirst(), text);
            return;
        }
        double raised = 0;
        for (TextRun run : runs) {
            Element part = graphics.element("tspan");
            part.setAttribute("dy", graphics.number(raised - run.raise()));
            stretch(part, AwtFonts.width(run));
            write(run, part);
            text.appendChild(part);
            raised = run.raise();
        }
    }

    private void write(TextRun run, Element text) {
        text.setAttribute("font-size", graphics.number(run.size()));
        text.setAttribute("font-weight", weight(run.weight()));
        text.setTextContent(run.text());
    }

    private static String weight(TextRun.Weight weight) {
        return switch (weight) {
            case REGULAR -> "400";
            case SEMI_BOLD -> "600";
        };
    }

    private static String anchor(Mark.Align align) {
        return switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
    }
}
