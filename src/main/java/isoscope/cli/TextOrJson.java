package isoscope.cli;

/// What `--format` can be for commands without a table of rows.
enum TextOrJson {
    /// For people.
    TEXT,
    /// For programs.
    JSON
}
