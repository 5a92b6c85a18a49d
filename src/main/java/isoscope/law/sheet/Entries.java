package isoscope.law.sheet;

import isoscope.formula.Expression;
import isoscope.toml.TomlArray;
import isoscope.toml.TomlPlace;
import isoscope.toml.TomlTable;
import isoscope.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries of one table of a sheet or of another file in TOML that comes with the program. Whoever reads them asks for
/// each by its name, and at the end whether there are others, which is a fault.
public final class Entries {
    private final SheetText text;
    private final TomlTable table;
    private final String name;
    private final String ownName;
    private final TomlPlace place;
    private final Set<String> known = new LinkedHashSet<>();

    /// Entries of a table.
    ///
    /// @param name of the table as messages call it, such as `variables.N`, or empty
    /// @param ownName the last part of it, such as `N`
    /// @param place where the table begins
    Entries(SheetText text, TomlTable table, String name, String ownName, TomlPlace place) {
        this.text = text;
        this.table = table;
        this.name = name;
        this.ownName = ownName;
        this.place = place;
    }

    /// Whether there is such an entry.
    public boolean has(String key) {
        known.add(key);
        return table.get(key) != null;
    }

    /// A text that must be there.
    public String text(String key) throws SheetError {
        String found = optional(key);
        if (found.isEmpty()) {
            throw missing(key, "a text");
        }
        return found;
    }

    /// A text, or an empty one.
    public String optional(String key) throws SheetError {
        return switch (value(key)) {
            case null -> "";
            case String found -> found.strip();
            case Object other -> throw wrong(key, other, Words.of("a text in quotes"));
        };
    }

    /// A text or a list of texts; empty when there is none.
    public List<String> texts(String key) throws SheetError {
        return switch (value(key)) {
            case null -> List.of();
            case String one -> List.of(one);
            case TomlArray found when found.values().stream().allMatch(String.class::isInstance) ->
                    found.values().stream().map(Object::toString).toList();
            case Object other -> throw wrong(key, other, Words.of("texts in quotes"));
        };
    }

    /// A number, or a formula of numbers in quotes; empty when there is none.
    public OptionalDouble number(String key) throws SheetError {
        return switch (value(key)) {
            case null -> OptionalDouble.empty();
            case Long found -> OptionalDouble.of(found);
            case Double found -> OptionalDouble.of(found);
            case String found -> OptionalDouble.of(text.number(found, position(key)));
            case Object other ->
                    throw wrong(
                            key, other, Words.of("a number, or a formula of numbers in quotes"));
        };
    }

    /// A number that must be there.
    public double required(String key) throws SheetError {
        OptionalDouble found = number(key);
        if (found.isEmpty()) {
            throw missing(key, "a number");
        }
        return found.getAsDouble();
    }

    /// A formula that must be there; any name may stand in it.
    public Expression formula(String key) throws SheetError {
        return text.formula(text(key), position(key));
    }

    /// Whether the entry is true; so if there is none.
    boolean unlessFalse(String key) throws SheetError {
        return truth(key, true);
    }

    /// Whether the entry is true; not so if there is none.
    boolean ifTrue(String key) throws SheetError {
        return truth(key, false);
    }

    private boolean truth(String key, boolean otherwise) throws SheetError {
        return switch (value(key)) {
            case null -> otherwise;
            case Boolean found -> found;
            case Object other -> throw wrong(key, other, Words.of("true or false"));
        };
    }

    /// The table of that name, if there is one.
    public Optional<Entries> table(String key) throws SheetError {
        return switch (value(key)) {
            case null -> Optional.empty();
            case TomlTable found ->
                    Optional.of(new Entries(text, found, within(key), key, position(key)));
            case Object other -> throw wrong(key, other, Words.of("a table, such as [%s]", key));
        };
    }

    /// The tables of an array, none when there is none.
    public List<Entries> tables(String key) throws SheetError {
        return switch (value(key)) {
            case null -> List.of();
            case TomlArray found
                    when found.values().stream().allMatch(TomlTable.class::isInstance) ->
                    all(key, found);
            case Object other ->
                    throw wrong(key, other, Words.of("tables, each begun by [[%s]]", key));
        };
    }

    private List<Entries> all(String key, TomlArray array) {
        return array.values().stream()
                .map(TomlTable.class::cast)
                .map(each -> new Entries(text, each, within(key), key, each.place()))
                .toList();
    }

    /// A list of so many numbers.
    public List<Double> numbers(String key, int size) throws SheetError {
        Object found = value(key);
        if (found instanceof TomlArray array
                && array.values().size() == size
                && array.values().stream().allMatch(Number.class::isInstance)) {
            return array.values().stream().map(each -> ((Number) each).doubleValue()).toList();
        }
        throw found == null
                ? missing(key, Words.of("a list of %d numbers", size))
                : wrong(key, found, Words.of("a list of %d numbers", size));
    }

    /// A list of numbers, empty when there is none.
    public List<Double> numbers(String key) throws SheetError {
        Object found = value(key);
        return found == null
                ? List.of()
                : numbers(key, found instanceof TomlArray array ? array.values().size() : 0);
    }

    /// The keys of the table as the file orders them.
    public List<String> inOrder() {
        return table.keys();
    }

    /// Refuses entries that nobody asked for.
    public void end() throws SheetError {
        for (String key : inOrder()) {
            if (!known.contains(key)) {
                throw text.error(
                        position(key),
                        Words.of("the key %s", key),
                        Words.of("one of %s", String.join(", ", known)));
            }
        }
    }

    /// A fault of an entry.
    public SheetError wrong(String key, Object found, String expected) {
        String shown =
                switch (found) {
                    case TomlTable _ -> Words.of("a table");
                    case TomlArray _ -> Words.of("a list");
                    case Object other -> other.toString();
                };
        return text.error(position(key), shown, Words.of("%s for %s", expected, within(key)));
    }

    /// A fault of the table as a whole.
    public SheetError missing(String key, String expected) {
        String found = name.isEmpty() ? Words.of("no %s", key) : Words.of("no %s in %s", key, name);
        return text.error(place, found, expected);
    }

    TomlPlace position(String key) {
        TomlPlace found = table.place(key);
        return found == null ? place : found;
    }

    SheetText text() {
        return text;
    }

    /// The last part of the name of the table, such as `N` of `variables.N`.
    public String ownName() {
        return ownName;
    }

    /// Where the table begins.
    TomlPlace place() {
        return place;
    }

    int line() {
        return place.line();
    }

    private @Nullable Object value(String key) {
        known.add(key);
        return table.get(key);
    }

    private String within(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
