package isoscope.export;

/// Puts the letters of a text on the page: as shapes where there are pixels, as text in files that hold text.
@FunctionalInterface
interface Letters {
    /// Puts a text in its place, in the colour that is set.
    void paint(TextLine line);
}
