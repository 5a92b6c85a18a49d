package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;

/// Why a column whose name is that of a field is not read for it.
///
/// @param field that the name brings to mind
/// @param header of the column
/// @param found the content that the column seems to have instead, such as "N from 4 to 12"
/// @param expected the content that the field wants, and what to do
record ColumnDoubt(RunField field, String header, String found, String expected) {
    /// A column that says itself what else it is.
    static ColumnDoubt of(RunField field, String header, Misnomer misnomer) {
        return new ColumnDoubt(
                field,
                header,
                Words.of("%s, %s", header, misnomer.found()),
                Words.of("%s: %s", field.title(), misnomer.expected()));
    }

    /// The question, where the field is needed.
    ///
    /// @param line of the header
    RowProblem problem(int line) {
        return new RowProblem(line, header, Code.DOUBTFUL_COLUMN, found, expected);
    }

    /// The warning where the runs can be read without the column.
    LoadWarning warning() {
        return new LoadWarning(
                "column-not-used",
                Words.of(
                        "The column %s was not read as %s: found %s, expected %s.",
                        header, field.title(), found, expected));
    }

    /// The problem where the user chose the column all the same.
    LoadWarning warningOfChoice() {
        return new LoadWarning(
                "doubtful-column",
                Words.of(
                        "The column %s was read as %s as you chose it, though it looks otherwise: found %s, expected %s.",
                        header, field.title(), found, expected));
    }
}
