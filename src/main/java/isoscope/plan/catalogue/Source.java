package isoscope.plan.catalogue;

import isoscope.words.Words;

/// Where a number stands.
///
/// @param title of the page or table
/// @param date the numbers are of, or were read, such as `2026-08`
public record Source(String title, String date) {
    /// Both in one line.
    public String text() {
        return date.isEmpty() ? title : Words.of("%s (%s)", title, date);
    }
}
