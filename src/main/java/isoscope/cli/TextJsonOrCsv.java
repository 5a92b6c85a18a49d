package isoscope.cli;

/// What `--format` can be for commands whose result is also a table of rows.
enum TextJsonOrCsv {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// For spreadsheets.
    CSV
}
