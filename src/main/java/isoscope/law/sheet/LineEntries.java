package isoscope.law.sheet;

import isoscope.law.LineStyle;
import isoscope.words.Words;
import java.util.List;

/// Reads how a law is drawn, such as `{ colour = "law-2", dash = [5, 3] }`.
final class LineEntries {
    private LineEntries() {}

    static LineStyle of(Entries entries) throws SheetError {
        String colour = entries.text("colour");
        if (!LineStyle.COLOURS.contains(colour)) {
            throw entries.wrong(
                    "colour", colour, Words.of("one of %s", String.join(", ", LineStyle.COLOURS)));
        }
        double width = entries.number("width").orElse(LineStyle.USUAL_WIDTH);
        if (!(width > 0 && width <= LineStyle.WIDEST)) {
            throw entries.wrong(
                    "width", width, Words.of("a number above 0, at most %s", LineStyle.WIDEST));
        }
        List<Double> dash = entries.numbers("dash");
        if (dash.size() % 2 != 0 || !dash.stream().allMatch(length -> length > 0)) {
            throw entries.wrong(
                    "dash", dash, Words.of("lengths of dash and gap in turn, each above 0"));
        }
        LineStyle line =
                new LineStyle(
                        colour, width, dash, entries.ifTrue("round"), entries.ifTrue("above"));
        entries.end();
        return line;
    }
}
