package isoscope.runs;

import isoscope.words.Words;

/// Why a row of a file was rejected, or a file could not be used: a value, never an exception.
///
/// @param line line in the file, from 1; 0 when the whole file is meant
/// @param column the header of the column, or empty when no single column is at fault
/// @param code the kind of problem
/// @param found the text in the file, shortened to 60 characters
/// @param expected a description of what is accepted, and what to do
public record RowProblem(int line, String column, Code code, String found, String expected) {
    private static final int LONGEST = 60;

    /// Shortens what was found to 60 characters, control characters replaced by spaces.
    public RowProblem {
        found = found.strip();
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST - 1) + "…";
        found = found.replaceAll("\\p{Cntrl}", " ");
    }

    /// The text found in the file, or that nothing stands there.
    public String foundInWords() {
        return found.isEmpty() ? Words.of("nothing") : found;
    }

    /// The kinds of problem. The lower-case names (`no-header`) are part of the command line's contract.
    public enum Code {
        /// The file does not exist or cannot be opened.
        UNREADABLE,
        /// Reading was called off.
        CANCELLED,
        /// The file has no content.
        EMPTY_FILE,
        /// The bytes are not text (NUL bytes, or a known binary format).
        NOT_TEXT,
        /// The bytes are not UTF-8.
        WRONG_ENCODING,
        /// A format that is never read, such as a pickle.
        REFUSED_FORMAT,
        /// The text is no JSON, or not the JSON that was expected.
        NOT_JSON,
        /// The first row has no recognisable column name.
        NO_HEADER,
        /// A header and nothing below it.
        NO_ROWS,
        /// Two columns have the same name.
        DUPLICATE_COLUMN,
        /// Two columns claim the same field and neither is the better.
        AMBIGUOUS_COLUMN,
        /// A column whose name is that of a field and whose numbers or words say that it is something else.
        DOUBTFUL_COLUMN,
        /// No column for the loss.
        MISSING_LOSS_COLUMN,
        /// The same runs have another loss in another file.
        SEVERAL_LOSSES,
        /// Fewer than two of parameters, tokens and compute.
        MISSING_SCALE_COLUMNS,
        /// Rows of one name may be steps of one run or runs.
        STEPS_OR_RUNS,
        /// The row has more or fewer cells than the header.
        WRONG_CELL_COUNT,
        /// A needed cell is empty or says that it is missing.
        MISSING_VALUE,
        /// A needed cell is not a number.
        NOT_A_NUMBER,
        /// A number that may be a thousand times another, as nothing tells which sign stands before decimals.
        AMBIGUOUS_NUMBER,
        /// The header stands once more among the rows.
        REPEATED_HEADER,
        /// A number that must be above zero is not.
        NOT_POSITIVE,
        /// The run's name has several sizes, and nothing tells which of them is the number of parameters.
        SEVERAL_SIZES,
        /// A number too large or too small to be what the column says.
        OUT_OF_RANGE,
        /// A quote that never ends.
        UNCLOSED_QUOTE,
        /// The line or the cell is longer than the program accepts.
        TOO_LONG,
        /// More columns than the program accepts.
        TOO_MANY_COLUMNS,
        /// Every row was rejected.
        NO_USABLE_ROW;

        /// The name used in JSON and text: lower case with hyphens.
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
