package isoscope.session;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RunSet;
import java.util.List;

/// The open data: one file, or several taken together.
///
/// @param name what the user calls it
/// @param sources at least one, in the order they were opened
/// @param runs of all sources, ids unique, as the files have them
public record DataSet(String name, List<DataSource> sources, RunSet runs) {
    /// Copies the list.
    public DataSet {
        sources = List.copyOf(sources);
    }

    /// Sources taken together.
    public static DataSet of(List<DataSource> sources) {
        String name = name(sources);
        RunSet first = sources.getFirst().loaded().runs();
        return new DataSet(
                name,
                sources,
                sources.size() == 1
                        ? first
                        : RunSet.joined(
                                name, sources.stream().map(s -> s.loaded().runs()).toList()));
    }

    /// The first source; in most data sets the only one.
    public DataSource first() {
        return sources.getFirst();
    }

    /// Rows below the headers of all sources.
    public int rowsRead() {
        return sources.stream().mapToInt(source -> source.loaded().rowsRead()).sum();
    }

    /// Rows set aside in all sources, listed among their problems or not.
    public int rowsRejected() {
        return sources.stream().mapToInt(source -> source.loaded().rowsRejected()).sum();
    }

    /// What a reader of the numbers must know, of all sources; the same thing is said once.
    public List<LoadWarning> warnings() {
        return sources.stream()
                .flatMap(source -> source.loaded().warnings().stream())
                .distinct()
                .toList();
    }

    private static String name(List<DataSource> sources) {
        String first = sources.getFirst().origin().name();
        return sources.size() == 1 ? first : "%s and %d more".formatted(first, sources.size() - 1);
    }
}
