package isoscope.law.sheet;

import isoscope.words.Words;
import java.util.List;

/// Sheets of one subject.
///
/// @param id the name of their folder
/// @param title for people
/// @param sheets the oldest first
public record Shelf(String id, String title, List<Sheet> sheets) {
    /// Copies the list.
    public Shelf {
        sheets = List.copyOf(sheets);
    }

    @Override
    public String title() {
        return Words.said(title);
    }
}
