package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;

/// The words of a label as the key of a figure says them.
///
/// @param words all of it on one line
/// @param colour of the words
/// @param sample the sign before them
/// @param place of what is named, from left to right: points that look alike are told apart by their order
/// @param priority who stands first
record KeyEntry(
        String words, Rgba colour, KeySample sample, double place, LabelRequest.Priority priority) {
    KeyEntry(String words, Rgba colour, KeySample sample) {
        this(words, colour, sample, 0, LabelRequest.Priority.ANNOTATION);
    }

    /// Words that need no sample.
    ///
    /// @param detail its second line; empty for none
    static KeyEntry text(String words, String detail, Rgba colour) {
        String all = detail.isEmpty() ? words : words + ", " + detail;
        return new KeyEntry(all, colour, new KeySample.None());
    }

    /// The name of a line.
    static KeyEntry name(Layer.Curve curve, PanelSite site) {
        return new KeyEntry(
                curve.name(),
                CurveMarks.nameColour(curve, site),
                new KeySample.Line(LegendMarks.sample(curve, site)));
    }

    /// How wide it is.
    double width(TextRuler ruler) {
        return indent() + Lettering.CAPTION.width(words, ruler);
    }

    /// Where its words begin.
    double indent() {
        return sample.width() == 0 ? 0 : sample.width() + 6;
    }

    KeyEntry withWords(String others) {
        return new KeyEntry(others, colour, sample, place, priority);
    }

    KeyEntry at(double where) {
        return new KeyEntry(words, colour, sample, where, priority);
    }

    KeyEntry with(LabelRequest.Priority rank) {
        return new KeyEntry(words, colour, sample, place, rank);
    }
}
