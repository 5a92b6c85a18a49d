package isoscope.session;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.mapping.TablePreview;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Files that are opened together, and what came of those read so far.
///
/// @param named what the user opened
/// @param mode what becomes of the data that is open
/// @param parts the files of it, in order
record ReadBatch(List<Origin> named, OpenMode mode, List<Part> parts) {
    ReadBatch {
        named = List.copyOf(named);
        parts = List.copyOf(parts);
    }

    /// One file of the batch and what came of it.
    record Part(Origin origin, Stamp stamp, LoadOutcome outcome) {}

    /// Open data of which the tables with the columns of the first are to be explained anew.
    static ReadBatch askingAgain(DataSet set) {
        TablePreview first = set.first().loaded().preview();
        Set<String> headers = Set.copyOf(first.headers());
        return new ReadBatch(
                set.named(),
                OpenMode.RELOAD,
                set.sources().stream()
                        .map(source ->
                                new Part(
                                        source.origin(),
                                        source.stamp(),
                                        headers.equals(headers(source))
                                                ? new Undecided(
                                                        source.loaded().preview(), List.of())
                                                : source.loaded()))
                        .toList());
    }

    private static Set<String> headers(DataSource source) {
        return Set.copyOf(source.loaded().preview().headers());
    }

    /// The first table that somebody must explain.
    Optional<Part> undecided() {
        return parts.stream().filter(part -> part.outcome() instanceof Undecided).findFirst();
    }

    /// What could be read; empty when nothing could.
    Optional<DataSet> data() {
        List<DataSource> sources =
                parts.stream()
                        .flatMap(part ->
                                part.outcome() instanceof Loaded loaded
                                        ? Stream.of(
                                                new DataSource(part.origin(), part.stamp(), loaded))
                                        : Stream.empty())
                        .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(DataSet.of(named, sources));
    }

    List<UnreadFile> unread() {
        return parts.stream()
                .flatMap(part ->
                        part.outcome() instanceof Unusable(var problems)
                                ? Stream.of(new UnreadFile(part.origin(), problems))
                                : Stream.empty())
                .toList();
    }

    /// The same without the tables nobody explained: they could not be used.
    ReadBatch givenUp() {
        return new ReadBatch(
                named,
                mode,
                parts.stream()
                        .map(part ->
                                part.outcome() instanceof Undecided undecided
                                        ? new Part(
                                                part.origin(),
                                                part.stamp(),
                                                new Unusable(undecided.problems()))
                                        : part)
                        .toList());
    }
}
