package isoscope.toml;

import isoscope.toml.TomlTable.Origin;
import java.util.List;

/// Adds to tables by keys of several parts, and refuses to define anything twice.
final class TomlTables {
    private TomlTables() {}

    /// Adds a value to a table.
    static void put(TomlTable table, List<TomlKey> key, Object value) throws TomlException {
        TomlTable within = table;
        for (TomlKey part : key.subList(0, key.size() - 1)) {
            within = dotted(within, part);
        }
        TomlKey last = key.getLast();
        if (within.get(last.name()) != null) {
            throw last.taken();
        }
        within.put(last.name(), value, last.place());
    }

    private static TomlTable dotted(TomlTable table, TomlKey part) throws TomlException {
        return switch (table.get(part.name())) {
            case null -> added(table, part, part.place(), Origin.DOTTED);
            case TomlTable found when found.origin() == Origin.DOTTED -> found;
            default -> throw part.taken();
        };
    }

    /// The table whose name stands in brackets.
    ///
    /// @param bracket its place
    static TomlTable headed(TomlTable root, List<TomlKey> name, TomlPlace bracket)
            throws TomlException {
        TomlTable around = around(root, name, bracket);
        TomlKey last = name.getLast();
        return switch (around.get(last.name())) {
            case null -> added(around, last, bracket, Origin.HEADED);
            case TomlTable found when found.origin() == Origin.IMPLIED -> {
                found.head();
                yield found;
            }
            default -> throw last.taken();
        };
    }

    /// A new table of those whose name stands in double brackets.
    ///
    /// @param bracket its place
    static TomlTable another(TomlTable root, List<TomlKey> name, TomlPlace bracket)
            throws TomlException {
        TomlTable around = around(root, name, bracket);
        TomlKey last = name.getLast();
        if (around.get(last.name()) == null) {
            around.put(last.name(), new TomlArray(true), bracket);
        }
        if (!(around.get(last.name()) instanceof TomlArray array && array.isOfTables())) {
            throw last.taken();
        }
        TomlTable table = new TomlTable(bracket, Origin.HEADED);
        array.add(table);
        return table;
    }

    private static TomlTable around(TomlTable root, List<TomlKey> name, TomlPlace bracket)
            throws TomlException {
        TomlTable around = root;
        for (TomlKey part : name.subList(0, name.size() - 1)) {
            around =
                    switch (around.get(part.name())) {
                        case null -> added(around, part, bracket, Origin.IMPLIED);
                        case TomlTable found when found.origin() != Origin.INLINE -> found;
                        case TomlArray found when found.isOfTables() ->
                                (TomlTable) found.values().getLast();
                        default -> throw part.taken();
                    };
        }
        return around;
    }

    private static TomlTable added(TomlTable to, TomlKey key, TomlPlace place, Origin origin) {
        TomlTable table = new TomlTable(place, origin);
        to.put(key.name(), table, place);
        return table;
    }
}
