package isoscope.plot;

import java.util.List;

/// What the read-out card says.
///
/// @param title its heading, such as the name of a run; empty for none
/// @param rows from top to bottom
public record ReadOut(String title, List<Row> rows) {
    /// Copies the list.
    public ReadOut {
        rows = List.copyOf(rows);
    }

    /// One line of the card.
    ///
    /// @param key what the value is, such as `Compute C`
    /// @param value as a person reads it
    public record Row(String key, String value) {}
}
