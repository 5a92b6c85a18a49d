package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.quantity.Quantity;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The values of a row's fields, wherever the mapping finds it: in a cell, in the run's name, or the same in every row.
final class RowFields {
    private static final Cell NOTHING = new Cell.Missing();

    private final ColumnMapping mapping;
    private final Map<RunField, Place> places = new EnumMap<>(RunField.class);
    private final String fileName;
    private final DecimalMark mark;
    private final boolean perplexity;

    /// @param fileName names every row of a file without a column for names
    /// @param mark before the decimals of its numbers
    RowFields(ColumnMapping mapping, String fileName, DecimalMark mark) {
        this.mapping = mapping;
        this.fileName = fileName;
        this.mark = mark;
        perplexity = mapping.lossScale() == LossScale.PERPLEXITY;
        places.putAll(mapping.places());
    }

    /// The cell of a quantity in a row, in the program's own unit and within what it can be.
    Cell quantity(Row row, RunField field, Quantity quantity) {
        Cell cell =
                switch (places.get(field)) {
                    case null -> NOTHING;
                    case Place.InCell(int column, double factor) ->
                            own(
                                    Cell.read(row.cells().get(column), quantity, mark)
                                            .times(factor),
                                    field);
                    case Place.Same(double value) -> new Cell.Value(value);
                    case Place.InName() -> inName(name(row));
                };
        return cell instanceof Cell.Value(double value) && !Limits.allow(quantity, value)
                ? new Cell.Bad(Code.OUT_OF_RANGE, Limits.expected(quantity))
                : cell;
    }

    private String name(Row row) {
        return mapping.tells(RunField.NAME) ? text(row, RunField.NAME) : fileName;
    }

    /// The loss in nats, should it stand there as a perplexity.
    private Cell own(Cell cell, RunField field) {
        if (!perplexity || field != RunField.LOSS || !(cell instanceof Cell.Value(double number))) {
            return cell;
        }
        return number > 1
                ? new Cell.Value(Math.log(number))
                : new Cell.Bad(Code.OUT_OF_RANGE, Words.of("a perplexity above 1"));
    }

    private static Cell inName(String name) {
        List<NameSize> sizes = NameSize.of(name);
        return switch (sizes.size()) {
            case 0 ->
                    new Cell.Bad(
                            Code.MISSING_VALUE,
                            Words.of("a size in the run's name, such as 190M-base"));
            case 1 -> new Cell.Value(sizes.getFirst().value());
            default -> severalSizes(sizes);
        };
    }

    private static Cell severalSizes(List<NameSize> sizes) {
        String listed = sizes.stream().map(NameSize::text).collect(Collectors.joining(", "));
        return new Cell.Bad(
                Code.SEVERAL_SIZES,
                Words.of(
                        "one size in the run's name, which has several sizes (%s); give the parameters in a column or as one value",
                        listed));
    }

    /// The learning rate of a row.
    Cell learningRate(Row row) {
        return mapping.tells(RunField.LEARNING_RATE)
                ? RateCell.read(text(row, RunField.LEARNING_RATE), mark)
                : NOTHING;
    }

    /// Different tokens among those a row has seen, by its epochs; NaN where it tells none.
    ///
    /// @param tokens seen
    double uniqueTokens(Row row, double tokens) {
        if (!places.containsKey(RunField.EPOCHS)) {
            return Double.NaN;
        }
        double epochs = StepCell.read(text(row, RunField.EPOCHS), mark);
        return epochs > 0 ? tokens / Math.max(1, epochs) : Double.NaN;
    }

    /// The optimiser step of a row, or NaN.
    double step(Row row) {
        return StepCell.read(text(row, RunField.STEP), mark);
    }

    /// That a step may be two numbers, or null.
    @Nullable RowProblem ambiguousStep(Row row) {
        String step = text(row, RunField.STEP);
        return mark == DecimalMark.EITHER && GroupedNumber.isAmbiguous(step)
                ? problem(row, RunField.STEP, Code.AMBIGUOUS_NUMBER, Cell.ambiguous(step))
                : null;
    }

    /// How far the number in the cell of a field may be off for being rounded, as a share of it; 0 where it has no cell.
    double rounding(Row row, RunField field) {
        return Rounding.of(text(row, field));
    }

    /// The words in the cell of a field; empty where it has none.
    String text(Row row, RunField field) {
        return places.get(field) instanceof Place.InCell(int column, double _)
                ? row.cells().get(column)
                : "";
    }

    /// A fault of what a row tells of a field.
    RowProblem problem(Row row, RunField field, Code code, String expected) {
        int column = mapping.column(field);
        return column == ColumnMapping.NONE
                ? new RowProblem(row.line(), "", code, name(row), expected)
                : new RowProblem(
                        row.line(),
                        mapping.headers().get(column),
                        code,
                        row.cells().get(column),
                        expected);
    }
}
