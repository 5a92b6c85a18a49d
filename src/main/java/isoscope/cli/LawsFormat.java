package isoscope.cli;

/// What `laws --format` can be.
enum LawsFormat {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// The sources, for a paper.
    BIBTEX
}
