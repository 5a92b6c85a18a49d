package isoscope.runs;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Further attributes of a run: the cells of the columns that are no quantity of it, as they stand there.
///
/// @param names of the columns; runs of one file share the list
/// @param values one a name; empty where the file has none
public record Attributes(List<String> names, List<String> values) {
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /// Nothing else is told.
    public static final Attributes NONE = new Attributes(List.of(), List.of());

    /// Copies the lists and checks that there is a value for each name.
    public Attributes {
        names = List.copyOf(names);
        values = List.copyOf(values);
        if (names.size() != values.size()) {
            throw new UnexpectedValue(
                    Words.of("a value for each name"),
                    Words.of("%d and %d", names.size(), values.size()));
        }
    }

    /// The same with another cell in a column, if there is such a column.
    public Attributes with(String name, String value) {
        int index = names.indexOf(name);
        if (index < 0) {
            return this;
        }
        List<String> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new Attributes(names, changed);
    }

    /// The same behind further columns, which come first.
    public Attributes behind(List<String> columns, List<String> cells) {
        List<String> allNames = new ArrayList<>(columns);
        List<String> allValues = new ArrayList<>(cells);
        allNames.addAll(names);
        allValues.addAll(values);
        return new Attributes(allNames, allValues);
    }

    /// The number in the first of several columns that has one above 0. Names are compared in lower case with spaces and
    /// hyphens as underscores; of one with slashes or dots, such as `config/n_layer`, the last part counts.
    public OptionalDouble number(List<String> columns) {
        return columns.stream()
                .flatMap(column -> named(column).stream())
                .mapToDouble(Attributes::numberIn)
                .filter(value -> value > 0)
                .findFirst();
    }

    private Optional<String> named(String column) {
        for (int i = 0; i < names.size(); i++) {
            if (isNamed(names.get(i), column)) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    /// Character by character, because it is asked of every run of a large file.
    private static boolean isNamed(String name, String column) {
        int start = name.length() - column.length();
        if (start < 0 || (start > 0 && "/.".indexOf(name.charAt(start - 1)) < 0)) {
            return false;
        }
        for (int i = 0; i < column.length(); i++) {
            char at = name.charAt(start + i);
            char plain = at == ' ' || at == '-' ? '_' : Character.toLowerCase(at);
            if (plain != column.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The number in the cell of a column; NaN where it holds none.
    public double number(String column) {
        return of(column).map(Attributes::numberIn).orElse(Double.NaN);
    }

    /// The number a cell holds, with a suffix such as `70B` or without, zeros and those below among them; NaN where it
    /// holds none.
    public static double numberIn(String cell) {
        double plain = plain(cell);
        return Double.isNaN(plain)
                        && QuantityParser.parse(cell, Quantity.PARAMETERS)
                                instanceof Parsed(double value)
                ? value
                : plain;
    }

    /// A number as programs write it, zeros and those below among them, which no quantity can be; NaN for other texts.
    private static double plain(String cell) {
        String text = cell.strip();
        return PLAIN.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /// The value of a column, when there is such a column.
    public Optional<String> of(String name) {
        int index = names.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }
}
