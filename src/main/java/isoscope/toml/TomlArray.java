package isoscope.toml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A list of values, or the tables of one name in double brackets.
public final class TomlArray {
    private final List<Object> values = new ArrayList<>();
    private final boolean ofTables;

    TomlArray(boolean ofTables) {
        this.ofTables = ofTables;
    }

    /// The values, each as [TomlTable#get(String)] tells.
    public List<Object> values() {
        return Collections.unmodifiableList(values);
    }

    /// Whether double brackets add tables to it.
    boolean isOfTables() {
        return ofTables;
    }

    void add(Object value) {
        values.add(value);
    }
}
