package isoscope.session.data;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// The open data: one file, or several taken together.
///
/// @param named the origins that the user opened: files, folders, samples
/// @param sources the files read for it, at least one
/// @param unused the files read for it in vain
/// @param runs of all sources, ids unique, as the files have them
public record DataSet(
        List<Origin> named, List<DataSource> sources, List<UnusedFile> unused, RunSet runs) {
    /// Copies the lists.
    public DataSet {
        named = List.copyOf(named);
        sources = List.copyOf(sources);
        unused = List.copyOf(unused);
    }

    /// Sources taken together.
    public static DataSet of(
            List<Origin> named, List<DataSource> sources, List<UnusedFile> unused) {
        RunSet first = sources.getFirst().loaded().runs();
        return new DataSet(
                named,
                sources,
                unused,
                sources.size() == 1
                        ? first
                        : RunSet.joined(
                                name(named),
                                sources.stream().map(s -> s.loaded().runs()).toList()));
    }

    /// The name that the user knows it by.
    public String name() {
        return name(named);
    }

    /// The choices for its columns that a file was read with.
    public ColumnChoices said(Origin origin) {
        Stream<ColumnChoices> ofSources =
                sources.stream()
                        .filter(source -> source.origin().equals(origin))
                        .map(DataSource::said);
        Stream<ColumnChoices> ofOthers =
                unused.stream().filter(file -> file.origin().equals(origin)).map(UnusedFile::said);
        return Stream.concat(ofSources, ofOthers).findFirst().orElse(ColumnChoices.NONE);
    }

    /// The same with more beside it.
    public DataSet and(DataSet more) {
        return of(
                Stream.concat(named.stream(), more.named.stream()).toList(),
                Stream.concat(sources.stream(), more.sources.stream()).toList(),
                Stream.concat(unused.stream(), more.unused.stream()).toList());
    }

    /// The first source; in most data sets the only one.
    public DataSource first() {
        return sources.getFirst();
    }

    /// Rows below the headers of all sources.
    public int rowsRead() {
        return sources.stream().mapToInt(source -> source.loaded().rowsRead()).sum();
    }

    /// Rejected rows in all sources, listed among their problems or not.
    public int rowsRejected() {
        return sources.stream().mapToInt(source -> source.loaded().rowsRejected()).sum();
    }

    /// The rejected rows in all sources, of a flood only the first.
    public List<RowProblem> problems() {
        return sources.stream().flatMap(source -> source.loaded().problems().stream()).toList();
    }

    /// The warnings for a reader of the numbers, of all sources; the same thing is said once.
    public List<LoadWarning> warnings() {
        return sources.stream()
                .flatMap(source -> source.loaded().warnings().stream())
                .distinct()
                .toList();
    }

    private static String name(List<Origin> named) {
        String first = named.getFirst().name();
        return named.size() == 1 ? first : Words.of("%s and %d more", first, named.size() - 1);
    }
}
