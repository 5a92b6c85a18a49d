package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A name and perhaps a muted line under it, set as one.
///
/// @param name the first line
/// @param detail the second; empty for none
/// @param colour of the name
record LabelBlock(String name, String detail, Rgba colour, PanelSite site) {
    /// From one baseline to the next.
    static final double LINE = 14.5;

    /// From the middle of a line of capitals to its baseline.
    static final double BASELINE = 4.2;

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*(?=[kMBT]?$)");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final double ASCENT = 0.76 * Lettering.NAME.size();
    private static final double DESCENT = 0.22 * Lettering.NAME.size();

    boolean isTall() {
        return !detail.isEmpty();
    }

    /// The name without what is under it.
    LabelBlock nameOnly() {
        return new LabelBlock(name, "", colour, site);
    }

    double width() {
        double first = site.width(name, Lettering.NAME);
        return isTall() ? Math.max(first, site.width(detail, Lettering.CAPTION)) : first;
    }

    /// The width as it would be with three digits in the number that ends the name, and all digits as wide as a 0: a text
    /// whose number changes by a little asks for the same room.
    double steadyWidth() {
        String steadyName = NUMBER.matcher(name).replaceFirst("00.0");
        String steadyDetail = DIGIT.matcher(detail).replaceAll("0");
        return Math.max(width(), new LabelBlock(steadyName, steadyDetail, colour, site).width());
    }

    /// From the top of the name to the foot of the last line.
    double height() {
        return ASCENT + DESCENT + (isTall() ? LINE : 0);
    }

    /// How far the top lies above the middle of the name.
    static double rise() {
        return ASCENT - BASELINE;
    }

    /// The block in a place.
    ///
    /// @param y of the first baseline
    Placement at(double x, double y, Mark.Align align, double penalty) {
        Rgba halo = site.ground(x, y);
        var marks = new ArrayList<Mark>();
        var room = new ArrayList<Quad>();
        add(site.text(name, Lettering.NAME, x, y, align, colour, halo), marks, room);
        if (isTall()) {
            Rgba muted = site.palette().colour(Paint.MUTED);
            add(site.text(detail, Lettering.CAPTION, x, y + LINE, align, muted, halo), marks, room);
        }
        return new Placement(marks, room, penalty);
    }

    private void add(Mark.Text text, List<Mark> marks, List<Quad> room) {
        marks.add(text);
        room.add(Quad.of(text, site.ruler()));
    }
}
