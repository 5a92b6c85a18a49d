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
import org.jspecify.annotations.Nullable;

/// Turns the cells of one row into an observation, or says why not.
final class RowReader {
    /// The most characters of a cell that is read; names are kept, so they must not be whole documents.
    static final int LONGEST_CELL = 4_096;

    private static final Cell NOTHING = new Cell.Missing();
    private static final Quantity[] QUANTITIES = Quantity.values();
    private static final Quantity[] SCALES = {
        Quantity.PARAMETERS, Quantity.TOKENS, Quantity.COMPUTE
    };

    private final ColumnMapping mapping;
    private final String fileName;
    private final int[] used;
    private final Map<RunField, Place> places = new EnumMap<>(RunField.class);
    private final boolean decimalComma;
    private final boolean sparse;
    private final boolean perplexity;
    private final AttributeCells attributes;
    private final KeptText text = new KeptText();
    private final Measures measures = new Measures();
    private final Map<Quantity, RowCounter> derived = new EnumMap<>(Quantity.class);
    private final Doubles computeRatios = new Doubles();
    private final Map<String, String> names = new HashMap<>();
    private String lastName = "";
    private int accepted;
    private int withUniqueTokens;

    /// @param fileName names every row of a file without a column for names
    /// @param decimalComma whether `3,41` is a number
    /// @param sparse whether a row without a loss is no fault
    RowReader(ColumnMapping mapping, String fileName, boolean decimalComma, boolean sparse) {
        this.mapping = mapping;
        this.fileName = fileName;
        this.sparse = sparse;
        this.perplexity = mapping.tellsPerplexity();
        this.used = mapping.used().stream().mapToInt(Integer::intValue).toArray();
        this.decimalComma = decimalComma;
        this.attributes = new AttributeCells(mapping, text);
        places.putAll(mapping.places());
        for (Quantity quantity : QUANTITIES) {
            derived.put(quantity, new RowCounter());
        }
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
        int width = mapping.headers().size();
        int cells = row.cells().size();
        if (cells < width
                || row.cells().subList(width, cells).stream().anyMatch(c -> !c.isEmpty())) {
            return new Outcome.SetAside(
                    new RowProblem(
                            row.line(),
                            "",
                            Code.WRONG_CELL_COUNT,
                            cells(cells),
                            cells(width) + ", one for each column"));
        }
        RowProblem tooLong = tooLong(row);
        return tooLong == null ? readCells(row, number) : new Outcome.SetAside(tooLong);
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    /// Where the fields are found.
    ColumnMapping mapping() {
        return mapping;
    }

    /// How many accepted rows had a number in the column of each quantity.
    Map<Quantity, Integer> filled() {
        Map<Quantity, Integer> counts = new EnumMap<>(Quantity.class);
        derived.forEach((quantity, counter) -> counts.put(quantity, accepted - counter.count));
        return counts;
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
        measures.clear();
        for (Quantity quantity : QUANTITIES) {
            RowProblem problem = readCell(row, quantity);
            if (problem != null) {
                return new Outcome.SetAside(problem);
            }
        }
        if (sparse && !measures.has(Quantity.LOSS)) {
            return new Outcome.Skipped();
        }
        RowProblem missing = missing(row);
        if (missing != null) {
            return new Outcome.SetAside(missing);
        }
        return withConditions(row, number);
    }

    /// Reads the columns that need not be there; a bad value sets the row aside like any other.
    private Outcome withConditions(Row row, int number) {
        Cell unique = read(row, RunField.UNIQUE_TOKENS, Quantity.TOKENS);
        if (unique instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, RunField.UNIQUE_TOKENS, code, expected));
        }
        Cell rate =
                mapping.tells(RunField.LEARNING_RATE)
                        ? RateCell.read(text(row, RunField.LEARNING_RATE), decimalComma)
                        : NOTHING;
        if (rate instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(problem(row, RunField.LEARNING_RATE, code, expected));
        }
        return complete(row, number, orNaN(unique), orNaN(rate));
    }

    private Outcome complete(Row row, int number, double uniqueTokens, double learningRate) {
        Quantity workedOut = measures.derive();
        for (Quantity quantity : SCALES) {
            if (!Limits.allow(quantity, measures.get(quantity))) {
                return new Outcome.SetAside(outOfDerivedRange(row, quantity));
            }
        }
        accepted++;
        if (workedOut == null) {
            computeRatios.add(measures.computeRatio());
        } else {
            count(workedOut);
        }
        withUniqueTokens += Double.isNaN(uniqueTokens) ? 0 : 1;
        return new Outcome.Accepted(observation(row, number, uniqueTokens, learningRate));
    }

    private void count(Quantity workedOut) {
        RowCounter counter = derived.get(workedOut);
        if (counter != null) {
            counter.count++;
        }
    }

    private static double orNaN(Cell cell) {
        return cell instanceof Cell.Value(double number) ? number : Double.NaN;
    }

    private @Nullable RowProblem readCell(Row row, Quantity quantity) {
        RunField field = RunField.of(quantity);
        return switch (read(row, field, quantity)) {
            case Cell.Missing() -> null;
            case Cell.Bad(Code code, String expected) -> problem(row, field, code, expected);
            case Cell.Value(double value) -> {
                measures.put(quantity, value);
                yield null;
            }
        };
    }

    /// What a row tells of a quantity, in the program's own unit and within what it can be.
    private Cell read(Row row, RunField field, Quantity quantity) {
        Cell cell =
                switch (places.get(field)) {
                    case null -> NOTHING;
                    case Place.InCell(int column, double factor) ->
                            own(
                                    Cell.read(row.cells().get(column), quantity, decimalComma)
                                            .times(factor),
                                    field);
                    case Place.Same(double value) -> new Cell.Value(value);
                    case Place.InName() ->
                            inName(
                                    mapping.tells(RunField.NAME)
                                            ? text(row, RunField.NAME)
                                            : fileName);
                };
        return cell instanceof Cell.Value(double value) && !Limits.allow(quantity, value)
                ? new Cell.Bad(Code.OUT_OF_RANGE, Limits.expected(quantity))
                : cell;
    }

    /// The loss in nats, should it stand there as a perplexity.
    private Cell own(Cell cell, RunField field) {
        if (!perplexity || field != RunField.LOSS || !(cell instanceof Cell.Value(double number))) {
            return cell;
        }
        return number > 1
                ? new Cell.Value(Math.log(number))
                : new Cell.Bad(Code.OUT_OF_RANGE, "a perplexity above 1");
    }

    private static Cell inName(String name) {
        double size = NameSize.of(name);
        return Double.isNaN(size)
                ? new Cell.Bad(Code.MISSING_VALUE, "a size in the run's name, such as 190M-base")
                : new Cell.Value(size);
    }

    private @Nullable RowProblem missing(Row row) {
        if (!measures.has(Quantity.LOSS)) {
            return problem(row, RunField.LOSS, Code.MISSING_VALUE, "a loss in nats per token");
        }
        int scales = 0;
        for (Quantity quantity : SCALES) {
            scales += measures.has(quantity) ? 1 : 0;
        }
        for (Quantity quantity : SCALES) {
            RunField field = RunField.of(quantity);
            if (scales < 2 && mapping.tells(field) && !measures.has(quantity)) {
                return problem(
                        row,
                        field,
                        Code.MISSING_VALUE,
                        "two of parameters (N), tokens (D) and compute (C)");
            }
        }
        return null;
    }

    private Observation observation(Row row, int number, double uniqueTokens, double learningRate) {
        long before = text.bytes();
        String told = text(row, RunField.NAME);
        boolean same = told.equals(lastName) && !names.isEmpty();
        boolean isNew = !mapping.tells(RunField.STEP) || (!same && !names.containsKey(told));
        lastName = same ? lastName : shared(told);
        return new Observation(
                row.line(),
                number,
                lastName,
                shared(text(row, RunField.GROUP)),
                StepCell.read(text(row, RunField.STEP), decimalComma),
                measures.get(Quantity.PARAMETERS),
                measures.get(Quantity.TOKENS),
                measures.get(Quantity.COMPUTE),
                measures.get(Quantity.LOSS),
                uniqueTokens,
                learningRate,
                isNew ? attributes.of(row) : Attributes.NONE,
                measures.derived(),
                text.bytes() - before);
    }

    /// One copy of each name, however many steps its run has.
    private String shared(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String known = names.putIfAbsent(name, name);
        if (known == null) {
            text.add(name);
            return name;
        }
        return known;
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

    private RowProblem outOfDerivedRange(Row row, Quantity quantity) {
        return new RowProblem(
                row.line(),
                "",
                Code.OUT_OF_RANGE,
                ColumnMapping.derivation(quantity) + " = " + measures.get(quantity),
                Limits.expected(quantity));
    }

    private String text(Row row, RunField field) {
        return places.get(field) instanceof Place.InCell(int column, double _)
                ? row.cells().get(column)
                : "";
    }
}
