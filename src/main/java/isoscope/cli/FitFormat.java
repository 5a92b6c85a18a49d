package isoscope.cli;

import isoscope.report.FitTexts;

/// The values of `--format` for `fit`.
enum FitFormat {
    /// For people.
    TEXT,
    /// For programs; loads again as a law.
    JSON,
    /// For spreadsheets.
    CSV,
    /// A table for a paper.
    LATEX,
    /// A module that evaluates the law.
    PYTHON;

    /// The text of that kind.
    String of(FitTexts texts) {
        return switch (this) {
            case TEXT -> texts.text();
            case JSON -> texts.json();
            case CSV -> texts.csv();
            case LATEX -> texts.latex();
            case PYTHON -> texts.python();
        };
    }

    /// Whether it holds one law and no more.
    boolean isOfOneLaw() {
        return switch (this) {
            case TEXT, JSON, CSV -> false;
            case LATEX, PYTHON -> true;
        };
    }
}
