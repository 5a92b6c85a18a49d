package isoscope.session.data;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.mapping.ColumnChoices;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A request to read data, and its purpose.
///
/// @param named the origins that the user opened
/// @param mode the effect on the open data
/// @param beside open data that stay beside what is read
/// @param wanted which parts of it are read
/// @param said the choices made before for the columns of a part; nothing for what the memory knows
/// @param opened takes what was read, if anything could be
/// @param refused follows when nothing could, when reading is called off, and when something else is read instead
public record ReadRequest(
        List<Origin> named,
        OpenMode mode,
        List<Loaded> beside,
        Predicate<Origin> wanted,
        Function<Origin, ColumnChoices> said,
        Consumer<DataSet> opened,
        Runnable refused) {
    /// Copies the lists.
    public ReadRequest {
        named = List.copyOf(named);
        beside = List.copyOf(beside);
    }
}
