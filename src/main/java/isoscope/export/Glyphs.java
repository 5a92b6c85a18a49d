package isoscope.export;

import isoscope.plot.TextRun;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.util.Optional;

/// A stretch of a run in one font, kerned.
///
/// @param run the run of text that it is part of
/// @param text the text that it shows
/// @param face its font; empty when that is the platform's
/// @param x where it starts on its line
/// @param vector its glyphs, from (0, 0) on
record Glyphs(TextRun run, String text, Optional<Face> face, double x, GlyphVector vector) {
    /// Where it ends on its line.
    double end() {
        return x + vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }

    /// How far it stands below the line's baseline: above it for exponents, and then negative.
    double y() {
        return -run.raise();
    }

    /// Its shape in its place on the line.
    Shape outline() {
        return vector.getOutline((float) x, (float) y());
    }
}
