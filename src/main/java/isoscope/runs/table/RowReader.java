package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.TableRecord.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the cells of one row into an observation, or says why not.
final class RowReader {
    /// The most characters of a cell that is read; names are kept, so they must not be whole documents.
    static final int LONGEST_CELL = 4_096;

    private static final double FLOP_PER_PARAMETER_TOKEN = 6;
    private static final Quantity[] SCALES = {
        Quantity.PARAMETERS, Quantity.TOKENS, Quantity.COMPUTE
    };

    private final ColumnMapping mapping;
    private final Set<Integer> used;
    private final boolean decimalComma;
    private final boolean sparse;
    private final Map<Quantity, Integer> filled = new EnumMap<>(Quantity.class);
    private final Doubles computeRatios = new Doubles();
    private final Map<String, String> names = new HashMap<>();
    private int withUniqueTokens;

    /// @param decimalComma whether `3,41` is a number
    /// @param sparse whether a row without a loss is no fault
    RowReader(ColumnMapping mapping, boolean decimalComma, boolean sparse) {
        this.mapping = mapping;
        this.sparse = sparse;
        this.used = mapping.used();
        this.decimalComma = decimalComma;
    }

    /// What became of a row.
    sealed interface Outcome {
        /// The row has a loss and a scale.
        record Accepted(Observation observation) implements Outcome {}

        /// The row is about other things than the loss.
        record Skipped() implements Outcome {}

        /// The row cannot be used.
        record SetAside(RowProblem problem) implements Outcome {}
    }

    /// Reads a row.
    ///
    /// @param row with its cells
    /// @param number of the row below the header, from 1
    Outcome read(Row row, int number) {
        int surplus = row.cells().size() - mapping.headers().size();
        boolean blankSurplus =
                surplus > 0
                        && row
                                .cells()
                                .subList(mapping.headers().size(), row.cells().size())
                                .stream()
                                .allMatch(String::isEmpty);
        if (surplus != 0 && !blankSurplus) {
            return new Outcome.SetAside(
                    new RowProblem(
                            row.line(),
                            "",
                            Code.WRONG_CELL_COUNT,
                            row.cells().size() + " cells",
                            mapping.headers().size() + " cells, one for each column"));
        }
        RowProblem tooLong = tooLong(row);
        return tooLong == null ? readCells(row, number) : new Outcome.SetAside(tooLong);
    }

    /// How many accepted rows had a number in the column of each quantity.
    Map<Quantity, Integer> filled() {
        return filled;
    }

    /// How many accepted rows told their unique tokens.
    int withUniqueTokens() {
        return withUniqueTokens;
    }

    /// C/(6ND) of each accepted row that had all three.
    Doubles computeRatios() {
        return computeRatios;
    }

    private @Nullable RowProblem tooLong(Row row) {
        for (int column : used) {
            String cell = row.cells().get(column);
            if (cell.length() > LONGEST_CELL) {
                return new RowProblem(
                        row.line(),
                        mapping.headers().get(column),
                        Code.TOO_LONG,
                        cell,
                        "a cell of at most 4,096 characters");
            }
        }
        return null;
    }

    private Outcome readCells(Row row, int number) {
        Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            RowProblem problem = readCell(row, quantity, values);
            if (problem != null) {
                return new Outcome.SetAside(problem);
            }
        }
        if (sparse && !values.containsKey(Quantity.LOSS)) {
            return new Outcome.Skipped();
        }
        RowProblem missing = missing(row, values);
        if (missing != null) {
            return new Outcome.SetAside(missing);
        }
        Map<Quantity, Double> given = new EnumMap<>(values);
        derive(values);
        for (Quantity quantity : SCALES) {
            if (!Limits.allow(quantity, value(values, quantity))) {
                return new Outcome.SetAside(outOfDerivedRange(row, quantity, values));
            }
        }
        return withConditions(row, number, values, given);
    }

    /// Reads the columns that need not be there; a bad value sets the row aside like any other.
    private Outcome withConditions(
            Row row, int number, Map<Quantity, Double> values, Map<Quantity, Double> given) {
        Cell unique = uniqueTokens(text(row, mapping.uniqueTokens()));
        if (unique instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, mapping.uniqueTokens(), code, expected));
        }
        Cell rate = RateCell.read(text(row, mapping.learningRate()), decimalComma);
        if (rate instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, mapping.learningRate(), code, expected));
        }
        count(given);
        withUniqueTokens += unique instanceof Cell.Value ? 1 : 0;
        return new Outcome.Accepted(observation(row, number, values, orNaN(unique), orNaN(rate)));
    }

    private Cell uniqueTokens(String text) {
        Cell cell = Cell.read(text, Quantity.TOKENS, decimalComma);
        return cell instanceof Cell.Value(double number) && !Limits.allow(Quantity.TOKENS, number)
                ? new Cell.Bad(Code.OUT_OF_RANGE, Limits.expected(Quantity.TOKENS))
                : cell;
    }

    private static double orNaN(Cell cell) {
        return cell instanceof Cell.Value(double number) ? number : Double.NaN;
    }

    private @Nullable RowProblem readCell(
            Row row, Quantity quantity, Map<Quantity, Double> values) {
        int column = mapping.column(quantity);
        if (column == ColumnMapping.NONE) {
            return null;
        }
        String text = row.cells().get(column);
        return switch (Cell.read(text, quantity, decimalComma)) {
            case Cell.Missing() -> null;
            case Cell.Bad(Code code, String expected) -> problem(row, quantity, code, expected);
            case Cell.Value(double number) -> {
                double value = number * mapping.factor(quantity);
                values.put(quantity, value);
                yield Limits.allow(quantity, value)
                        ? null
                        : problem(row, quantity, Code.OUT_OF_RANGE, Limits.expected(quantity));
            }
        };
    }

    private @Nullable RowProblem missing(Row row, Map<Quantity, Double> values) {
        if (!values.containsKey(Quantity.LOSS)) {
            return problem(row, Quantity.LOSS, Code.MISSING_VALUE, "a loss in nats per token");
        }
        if (values.size() < 3) {
            for (Quantity quantity : SCALES) {
                if (mapping.column(quantity) != ColumnMapping.NONE
                        && !values.containsKey(quantity)) {
                    return problem(
                            row,
                            quantity,
                            Code.MISSING_VALUE,
                            "two of parameters (N), tokens (D) and compute (C)");
                }
            }
        }
        return null;
    }

    private static void derive(Map<Quantity, Double> values) {
        double n = value(values, Quantity.PARAMETERS);
        double d = value(values, Quantity.TOKENS);
        double c = value(values, Quantity.COMPUTE);
        values.putIfAbsent(Quantity.PARAMETERS, c / (FLOP_PER_PARAMETER_TOKEN * d));
        values.putIfAbsent(Quantity.TOKENS, c / (FLOP_PER_PARAMETER_TOKEN * n));
        values.putIfAbsent(Quantity.COMPUTE, FLOP_PER_PARAMETER_TOKEN * n * d);
    }

    private void count(Map<Quantity, Double> given) {
        given.keySet().forEach(quantity -> filled.merge(quantity, 1, Integer::sum));
        if (given.size() == Quantity.values().length) {
            computeRatios.add(
                    value(given, Quantity.COMPUTE)
                            / (FLOP_PER_PARAMETER_TOKEN
                                    * value(given, Quantity.PARAMETERS)
                                    * value(given, Quantity.TOKENS)));
        }
    }

    private Observation observation(
            Row row,
            int number,
            Map<Quantity, Double> values,
            double uniqueTokens,
            double learningRate) {
        return new Observation(
                row.line(),
                number,
                shared(text(row, mapping.name())),
                shared(text(row, mapping.group())),
                StepCell.read(text(row, mapping.step()), decimalComma),
                value(values, Quantity.PARAMETERS),
                value(values, Quantity.TOKENS),
                value(values, Quantity.COMPUTE),
                value(values, Quantity.LOSS),
                uniqueTokens,
                learningRate);
    }

    /// One copy of each name, however many steps its run has.
    private String shared(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private RowProblem problem(Row row, Quantity quantity, Code code, String expected) {
        return problem(row, mapping.column(quantity), code, expected);
    }

    private RowProblem problem(Row row, int column, Code code, String expected) {
        return new RowProblem(
                row.line(), mapping.headers().get(column), code, row.cells().get(column), expected);
    }

    private static RowProblem outOfDerivedRange(
            Row row, Quantity quantity, Map<Quantity, Double> values) {
        return new RowProblem(
                row.line(),
                "",
                Code.OUT_OF_RANGE,
                ColumnMapping.derivation(quantity) + " = " + values.get(quantity),
                Limits.expected(quantity));
    }

    private static double value(Map<Quantity, Double> values, Quantity quantity) {
        return values.getOrDefault(quantity, Double.NaN);
    }

    private static String text(Row row, int column) {
        return column == ColumnMapping.NONE ? "" : row.cells().get(column);
    }
}
