package isoscope.cli;

/// The formats of `laws`.
enum LawsFormat {
    /// For people.
    TEXT,
    /// For programs.
    JSON,
    /// The formulas and constants of one law, for a paper.
    LATEX,
    /// One law as a module.
    PYTHON,
    /// The sources, for a paper.
    BIBTEX
}
