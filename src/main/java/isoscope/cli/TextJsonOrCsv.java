package isoscope.cli;

/// The values of `--format` for commands whose result is also a table of rows.
enum TextJsonOrCsv {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// For spreadsheets.
    CSV
}
