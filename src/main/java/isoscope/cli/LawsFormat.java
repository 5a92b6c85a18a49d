package isoscope.cli;

/// The formats of `laws`.
enum LawsFormat {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// The sources, for a paper.
    BIBTEX
}
