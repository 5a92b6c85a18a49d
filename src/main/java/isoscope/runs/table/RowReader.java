package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the cells of one row into an observation, or says why not.
final class RowReader {
    private static final Quantity[] QUANTITIES = Quantity.values();
    private static final Quantity[] SCALES = {
        Quantity.PARAMETERS, Quantity.TOKENS, Quantity.COMPUTE
    };

    private static final int LISTED_ROWS = 1 << 16;

    private final ColumnMapping mapping;
    private final RowShape shape;
    private final RowFields fields;
    private final boolean sparse;
    private final AttributeCells attributes;
    private final KeptText text = new KeptText();
    private final Measures measures = new Measures();
    private final Map<Quantity, RowCounter> derived = new EnumMap<>(Quantity.class);
    private final Doubles computeRatios = new Doubles();
    private final Map<String, String> names = new HashMap<>();
    private String lastName = "";
    private int accepted;
    private int withUniqueTokens;
    private int repeating;
    private boolean untold;

    /// @param fileName names every row of a file without a column for names
    /// @param mark before the decimals of its numbers
    /// @param sparse whether a row without a loss is no fault
    RowReader(ColumnMapping mapping, String fileName, DecimalMark mark, boolean sparse) {
        this.mapping = mapping;
        this.sparse = sparse;
        shape = new RowShape(mapping);
        fields = new RowFields(mapping, fileName, mark);
        this.attributes = new AttributeCells(mapping, text);
        for (Quantity quantity : QUANTITIES) {
            derived.put(quantity, new RowCounter());
        }
    }

    /// The outcome of reading a row.
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
        RowProblem problem = shape.problem(row);
        return problem == null ? readCells(row, number) : new Outcome.SetAside(problem);
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

    /// The warning where not all columns were kept.
    Optional<LoadWarning> columnsNotKept() {
        return attributes.warning();
    }

    /// Whether other columns were not kept of some rows, as they should be steps.
    boolean isUntold() {
        return untold && !mapping.attributeColumns().isEmpty();
    }

    /// How many accepted rows saw tokens again.
    int repeating() {
        return repeating;
    }

    /// C/(6ND) of each accepted row that had all three.
    Doubles computeRatios() {
        return computeRatios;
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
        RowProblem step = fields.ambiguousStep(row);
        if (step != null) {
            return new Outcome.SetAside(step);
        }
        Cell unique = fields.quantity(row, RunField.UNIQUE_TOKENS, Quantity.TOKENS);
        if (unique instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(
                    fields.problem(row, RunField.UNIQUE_TOKENS, code, expected));
        }
        Cell rate = fields.learningRate(row);
        if (rate instanceof Cell.Bad(Code code, String expected)) {
            return new Outcome.SetAside(
                    fields.problem(row, RunField.LEARNING_RATE, code, expected));
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
        double tokens = measures.get(Quantity.TOKENS);
        double unique =
                mapping.tells(RunField.UNIQUE_TOKENS)
                        ? uniqueTokens
                        : fields.uniqueTokens(row, tokens);
        withUniqueTokens += Double.isNaN(unique) ? 0 : 1;
        repeating += unique < tokens ? 1 : 0;
        return new Outcome.Accepted(observation(row, number, unique, learningRate));
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
        return switch (fields.quantity(row, field, quantity)) {
            case Cell.Missing() -> null;
            case Cell.Bad(Code code, String expected) -> fields.problem(row, field, code, expected);
            case Cell.Value(double value) -> {
                measures.put(quantity, value);
                yield null;
            }
        };
    }

    private @Nullable RowProblem missing(Row row) {
        if (!measures.has(Quantity.LOSS)) {
            return fields.problem(
                    row, RunField.LOSS, Code.MISSING_VALUE, Words.of("a loss in nats per token"));
        }
        int scales = 0;
        for (Quantity quantity : SCALES) {
            scales += measures.has(quantity) ? 1 : 0;
        }
        for (Quantity quantity : SCALES) {
            RunField field = RunField.of(quantity);
            if (scales < 2 && mapping.tells(field) && !measures.has(quantity)) {
                return fields.problem(
                        row,
                        field,
                        Code.MISSING_VALUE,
                        Words.of("two of parameters (N), tokens (D) and compute (C)"));
            }
        }
        return null;
    }

    private Observation observation(Row row, int number, double uniqueTokens, double learningRate) {
        long before = text.bytes();
        String told = fields.text(row, RunField.NAME);
        boolean same = told.equals(lastName) && !names.isEmpty();
        boolean isNew = !same && !names.containsKey(told);
        lastName = same ? lastName : shared(told);
        return new Observation(
                row.line(),
                number,
                lastName,
                shared(fields.text(row, RunField.GROUP)),
                fields.step(row),
                measures.get(Quantity.PARAMETERS),
                measures.get(Quantity.TOKENS),
                measures.get(Quantity.COMPUTE),
                measures.get(Quantity.LOSS),
                uniqueTokens,
                learningRate,
                sizeError(row),
                attributes(row, isNew || keepsAttributes(number)),
                measures.derived(),
                text.bytes() - before);
    }

    /// Of a table of steps only the first rows keep what other columns tell, in case that each of them is a run.
    private boolean keepsAttributes(int number) {
        return number <= LISTED_ROWS || !mapping.tells(RunField.STEP);
    }

    private Attributes attributes(Row row, boolean kept) {
        untold |= !kept;
        return kept ? attributes.of(row) : Attributes.NONE;
    }

    /// How far N may be off where it follows from rounded tokens and compute.
    private double sizeError(Row row) {
        return measures.derived() == Quantity.PARAMETERS
                ? fields.rounding(row, RunField.TOKENS) + fields.rounding(row, RunField.COMPUTE)
                : 0;
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

    private RowProblem outOfDerivedRange(Row row, Quantity quantity) {
        return new RowProblem(
                row.line(),
                "",
                Code.OUT_OF_RANGE,
                ColumnMapping.derivation(quantity) + " = " + measures.get(quantity),
                Limits.expected(quantity));
    }
}
