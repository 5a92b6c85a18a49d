package isoscope.toml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of a table by their keys.
public final class TomlTable {
    /// The ways a table comes to be, which say what may be added to it.
    enum Origin {
        /// The name of a table in it was in brackets: its own name may follow in brackets.
        IMPLIED,
        /// Its name was in brackets.
        HEADED,
        /// A key with a dot.
        DOTTED,
        /// In braces: nothing is added to it.
        INLINE
    }

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, TomlPlace> places = new LinkedHashMap<>();
    private final TomlPlace place;
    private Origin origin;

    TomlTable(TomlPlace place, Origin origin) {
        this.place = place;
        this.origin = origin;
    }

    /// Where it begins.
    public TomlPlace place() {
        return place;
    }

    /// The keys in the order of the text.
    public List<String> keys() {
        return new ArrayList<>(values.keySet());
    }

    /// A value: a [String], [Long], [Double], [Boolean], [TomlArray] or [TomlTable]; null when there is none.
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    /// Where a key stands, or for a table the bracket before its name; null when there is none.
    public @Nullable TomlPlace place(String key) {
        return places.get(key);
    }

    Origin origin() {
        return origin;
    }

    /// From here on its name has been in brackets.
    void head() {
        origin = Origin.HEADED;
    }

    /// Adds a value that is not there.
    void put(String key, Object value, TomlPlace where) {
        values.put(key, value);
        places.put(key, where);
    }
}
