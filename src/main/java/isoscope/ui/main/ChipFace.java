package isoscope.ui.main;

import isoscope.law.LineStyle;

/// How the chip of a law looks and what it says.
///
/// @param id of the law
/// @param name short name
/// @param line how the law is drawn
/// @param shown whether charts show it
/// @param tip shown when the pointer rests
/// @param sign beside the name
record ChipFace(String id, String name, LineStyle line, boolean shown, String tip, Sign sign) {
    /// The sign that a chip shows beside its name.
    enum Sign {
        LINE,
        /// A fit that began just now: the line stays.
        SOON,
        BUSY,
        REFUSED,
        CANCELLED
    }
}
