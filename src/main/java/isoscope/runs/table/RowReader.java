package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.RunField;
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
    private final AttributeCells attributes;
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
        this.attributes = new AttributeCells(mapping);
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

    /// Where the fields are found.
    ColumnMapping mapping() {
        return mapping;
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
        Cell unique = read(row, RunField.UNIQUE_TOKENS, Quantity.TOKENS);
        if (unique instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, RunField.UNIQUE_TOKENS, code, expected));
        }
        Cell rate = RateCell.read(text(row, RunField.LEARNING_RATE), decimalComma);
        if (rate instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, RunField.LEARNING_RATE, code, expected));
        }
        count(given);
        withUniqueTokens += unique instanceof Cell.Value ? 1 : 0;
        return new Outcome.Accepted(observation(row, number, values, orNaN(unique), orNaN(rate)));
    }

    private static double orNaN(Cell cell) {
        return cell instanceof Cell.Value(double number) ? number : Double.NaN;
    }

    private @Nullable RowProblem readCell(
            Row row, Quantity quantity, Map<Quantity, Double> values) {
        RunField field = RunField.of(quantity);
        return switch (read(row, field, quantity)) {
            case Cell.Missing() -> null;
            case Cell.Bad(Code code, String expected) -> problem(row, field, code, expected);
            case Cell.Value(double value) -> {
                values.put(quantity, value);
                yield null;
            }
        };
    }

    /// What a row tells of a quantity, in the program's own unit and within what it can be.
    private Cell read(Row row, RunField field, Quantity quantity) {
        Cell cell =
                switch (mapping.place(field)) {
                    case null -> new Cell.Missing();
                    case Place.InCell(int column, double factor) ->
                            Cell.read(row.cells().get(column), quantity, decimalComma)
                                    .times(factor);
                    case Place.Same(double value) -> new Cell.Value(value);
                    case Place.InName() -> inName(text(row, RunField.NAME));
                };
        return cell instanceof Cell.Value(double value) && !Limits.allow(quantity, value)
                ? new Cell.Bad(Code.OUT_OF_RANGE, Limits.expected(quantity))
                : cell;
    }

    private static Cell inName(String name) {
        double size = NameSize.of(name);
        return Double.isNaN(size)
                ? new Cell.Bad(Code.MISSING_VALUE, "a size in the run's name, such as 190M-base")
                : new Cell.Value(size);
    }

    private @Nullable RowProblem missing(Row row, Map<Quantity, Double> values) {
        if (!values.containsKey(Quantity.LOSS)) {
            return problem(row, RunField.LOSS, Code.MISSING_VALUE, "a loss in nats per token");
        }
        if (values.size() < 3) {
            for (Quantity quantity : SCALES) {
                if (mapping.tells(RunField.of(quantity)) && !values.containsKey(quantity)) {
                    return problem(
                            row,
                            RunField.of(quantity),
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
        String told = text(row, RunField.NAME);
        boolean isNew = !mapping.tells(RunField.STEP) || !names.containsKey(told);
        String name = shared(told);
        return new Observation(
                row.line(),
                number,
                name,
                shared(text(row, RunField.GROUP)),
                StepCell.read(text(row, RunField.STEP), decimalComma),
                value(values, Quantity.PARAMETERS),
                value(values, Quantity.TOKENS),
                value(values, Quantity.COMPUTE),
                value(values, Quantity.LOSS),
                uniqueTokens,
                learningRate,
                isNew ? attributes.of(row) : Attributes.NONE);
    }

    /// One copy of each name, however many steps its run has.
    private String shared(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private RowProblem problem(Row row, RunField field, Code code, String expected) {
        int column = mapping.column(field);
        return column == ColumnMapping.NONE
                ? new RowProblem(row.line(), "", code, text(row, RunField.NAME), expected)
                : new RowProblem(
                        row.line(),
                        mapping.headers().get(column),
                        code,
                        row.cells().get(column),
                        expected);
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

    private String text(Row row, RunField field) {
        int column = mapping.column(field);
        return column == ColumnMapping.NONE ? "" : row.cells().get(column);
    }
}
