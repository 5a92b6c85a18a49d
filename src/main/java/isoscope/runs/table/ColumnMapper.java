package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds out from a header which column holds what.
final class ColumnMapper {
    private final int line;
    private final List<String> headers;
    private final Map<Quantity, Integer> columns = new EnumMap<>(Quantity.class);
    private final List<RowProblem> problems = new ArrayList<>();

    private ColumnMapper(int line, List<String> headers) {
        this.line = line;
        this.headers = headers;
    }

    /// What came of looking at a header.
    sealed interface Outcome {
        /// The loss and two of N, D and C have a column.
        record Mapped(ColumnMapping mapping) implements Outcome {}

        /// They have not.
        record Refused(List<RowProblem> problems) implements Outcome {}
    }

    /// Maps the columns of a file.
    ///
    /// @param line the header's line in the file
    /// @param headers as they stand there
    /// @param chosen columns the user named; they come before any recognised name
    static Outcome map(int line, List<String> headers, Map<Quantity, String> chosen) {
        ColumnMapper mapper = new ColumnMapper(line, headers);
        chosen.forEach(mapper::choose);
        for (Quantity quantity : Quantity.values()) {
            if (!chosen.containsKey(quantity)) {
                mapper.recognise(quantity);
            }
        }
        mapper.requireEnough();
        return mapper.problems.isEmpty()
                ? new Outcome.Mapped(mapper.mapping())
                : new Outcome.Refused(mapper.problems);
    }

    private void choose(Quantity quantity, String header) {
        List<Integer> found = positions(header);
        if (found.isEmpty()) {
            problems.add(
                    new RowProblem(
                            line,
                            header,
                            missing(quantity),
                            String.join(", ", headers),
                            "a column named " + header + " for " + quantity.symbol()));
        } else {
            claim(quantity, found);
        }
    }

    private void recognise(Quantity quantity) {
        Column column = Column.of(quantity);
        List<Integer> best = new ArrayList<>();
        int bestRank = Column.UNKNOWN;
        for (int i = 0; i < headers.size(); i++) {
            int rank = columns.containsValue(i) ? Column.UNKNOWN : column.rank(headers.get(i));
            if (rank < bestRank) {
                best.clear();
                bestRank = rank;
            }
            if (rank == bestRank && rank != Column.UNKNOWN) {
                best.add(i);
            }
        }
        if (!best.isEmpty()) {
            claim(quantity, best);
        }
    }

    /// Gives the quantity its column when there is only one that claims it.
    private void claim(Quantity quantity, List<Integer> claimants) {
        columns.put(quantity, claimants.getFirst());
        if (claimants.size() > 1) {
            List<String> names = claimants.stream().map(headers::get).toList();
            boolean same = names.stream().distinct().count() == 1;
            problems.add(
                    new RowProblem(
                            line,
                            names.getFirst(),
                            same ? Code.DUPLICATE_COLUMN : Code.AMBIGUOUS_COLUMN,
                            String.join(", ", names),
                            same
                                    ? "one column of this name; rename or delete the other"
                                    : "one column for "
                                            + quantity.symbol()
                                            + "; choose which one is meant"));
        }
    }

    private void requireEnough() {
        if (columns.isEmpty() && problems.isEmpty()) {
            problems.add(
                    problem(
                            Code.NO_HEADER,
                            "a first row with column names such as N, D, C and loss"));
            return;
        }
        long scales = columns.keySet().stream().filter(q -> q != Quantity.LOSS).count();
        if (!columns.containsKey(Quantity.LOSS) && problems.isEmpty()) {
            problems.add(
                    problem(
                            Code.MISSING_LOSS_COLUMN,
                            "a column for the loss, such as loss or eval_loss"));
        }
        if (scales < 2 && problems.stream().noneMatch(p -> p.code() != Code.MISSING_LOSS_COLUMN)) {
            problems.add(
                    problem(
                            Code.MISSING_SCALE_COLUMNS,
                            "two of parameters (N), tokens (D) and compute (C)"));
        }
    }

    private RowProblem problem(Code code, String expected) {
        return new RowProblem(line, "", code, String.join(", ", headers), expected);
    }

    private ColumnMapping mapping() {
        int step = best(Column.STEP);
        return new ColumnMapping(
                headers,
                columns,
                best(Column.NAME),
                best(Column.GROUP),
                step,
                best(Column.UNIQUE_TOKENS),
                // One rate for a whole run says nothing about its schedule.
                step == ColumnMapping.NONE ? ColumnMapping.NONE : best(Column.LEARNING_RATE));
    }

    /// The best column of a kind that is no quantity's; a budget may be both compute and group.
    private int best(Column column) {
        int best = ColumnMapping.NONE;
        int bestRank = Column.UNKNOWN;
        for (int i = 0; i < headers.size(); i++) {
            int rank = column.rank(headers.get(i));
            boolean free = column == Column.GROUP || !columns.containsValue(i);
            if (free && rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    private List<Integer> positions(String header) {
        return IntStream.range(0, headers.size())
                .filter(i -> headers.get(i).equals(header.strip()))
                .boxed()
                .toList();
    }

    private static Code missing(Quantity quantity) {
        return quantity == Quantity.LOSS ? Code.MISSING_LOSS_COLUMN : Code.MISSING_SCALE_COLUMNS;
    }
}
