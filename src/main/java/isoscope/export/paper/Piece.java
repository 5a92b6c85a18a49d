package isoscope.export.paper;

import java.util.Optional;

/// A part of a page that is never broken: a line, a row of a table, a figure.
///
/// @param above the space between it and what stands over it; none at the top of a page
/// @param height its own
/// @param withNext whether the next piece must be on the same page
/// @param heading set again over it where it begins a page, such as the head of its table
/// @param ink sets it
record Piece(double above, double height, boolean withNext, Optional<Piece> heading, Ink ink) {
    /// Sets a piece at a place.
    @FunctionalInterface
    interface Ink {
        /// Sets it with its top left corner there.
        void set(Sheet sheet, double x, double y);
    }

    /// A piece that may begin or end a page.
    static Piece of(double height, Ink ink) {
        return new Piece(0, height, false, Optional.empty(), ink);
    }

    /// The same below some space.
    Piece below(double space) {
        return new Piece(space, height, withNext, heading, ink);
    }

    /// The same on one page with the next piece.
    Piece keptWithNext() {
        return new Piece(above, height, true, heading, ink);
    }

    /// The same under a heading where it begins a page.
    Piece under(Piece repeated) {
        return new Piece(above, height, withNext, Optional.of(repeated), ink);
    }

    /// Its height with the space above.
    double room() {
        return above + height;
    }
}
