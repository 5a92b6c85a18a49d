package isoscope.runs;

import isoscope.quantity.Quantity;
import isoscope.runs.mapping.TablePreview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The outcome of reading one file.
public sealed interface LoadOutcome {
    /// The file was read; some rows may have been rejected.
    ///
    /// @param runs the accepted runs
    /// @param layout `long`: one row a run, or one row a step; `wide`: one column a run; `objects`: JSON objects; `log`: lines of a training log;
    ///     `trainer-state` and `evaluated-run`: documents of one run
    /// @param delimiter between cells, or empty where the format has none
    /// @param rowsRead rows below the header
    /// @param rowsAccepted rows that became a run or a point of one
    /// @param mapping where each quantity came from
    /// @param unusedColumns headers that were not read
    /// @param problems one for each rejected row, in order of lines; of a flood only the first
    /// @param warnings the warnings for a reader of the numbers
    /// @param preview the head of the table and what its columns were taken for
    /// @param sha256 of the file's bytes, lower-case hexadecimal
    record Loaded(
            RunSet runs,
            String layout,
            String delimiter,
            int rowsRead,
            int rowsAccepted,
            Map<Quantity, ColumnSource> mapping,
            List<String> unusedColumns,
            List<RowProblem> problems,
            List<LoadWarning> warnings,
            TablePreview preview,
            String sha256)
            implements LoadOutcome {
        /// Copies the collections.
        public Loaded {
            mapping = Map.copyOf(mapping);
            unusedColumns = List.copyOf(unusedColumns);
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }

        /// The same with something more that a reader of the numbers must know.
        Loaded warning(LoadWarning more) {
            List<LoadWarning> all = new ArrayList<>(warnings);
            all.add(more);
            return new Loaded(
                    runs,
                    layout,
                    delimiter,
                    rowsRead,
                    rowsAccepted,
                    mapping,
                    unusedColumns,
                    problems,
                    all,
                    preview,
                    sha256);
        }

        /// How many rows were rejected, listed among the problems or not.
        public int rowsRejected() {
            return rowsRead - rowsAccepted;
        }
    }

    /// The file was not read.
    sealed interface Refused extends LoadOutcome {
        /// Why; none only where the user wanted to explain anew what was read before.
        List<RowProblem> problems();
    }

    /// Nothing in the file could be used.
    ///
    /// @param problems why, at least one
    record Unusable(List<RowProblem> problems) implements Refused {
        /// Copies the list.
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /// The file holds a table, and somebody must say what its columns mean.
    ///
    /// @param preview the head of the table and what was recognised
    /// @param problems the things missing or not clear
    record Undecided(TablePreview preview, List<RowProblem> problems) implements Refused {
        /// Copies the list.
        public Undecided {
            problems = List.copyOf(problems);
        }
    }

    /// Where a quantity came from: a column, or two other quantities.
    ///
    /// @param column the header as it stands in the file, or empty when derived
    /// @param unit of the column's numbers, as [isoscope.runs.mapping.ColumnUnit] names it
    /// @param derivedFrom such as "C / (6 N)", or empty when read from a column
    record ColumnSource(String column, String unit, String derivedFrom) {
        /// Units in which a column holds what the runs have.
        private static final Set<String> PLAIN_UNITS = Set.of("parameters", "tokens", "flop");

        /// The headers of the columns that quantities were read from without a conversion.
        public static Map<String, Quantity> plain(Map<Quantity, ColumnSource> sources) {
            Map<String, Quantity> headers = new HashMap<>();
            sources.forEach((quantity, source) -> {
                boolean isPlain = quantity == Quantity.LOSS || PLAIN_UNITS.contains(source.unit());
                if (isPlain && !source.column().isEmpty()) {
                    headers.put(source.column(), quantity);
                }
            });
            return headers;
        }
    }

    /// Something about the data that a reader of the numbers must know.
    ///
    /// @param code stable, lower case with hyphens
    /// @param message one sentence that says what to do
    record LoadWarning(String code, String message) {}
}
