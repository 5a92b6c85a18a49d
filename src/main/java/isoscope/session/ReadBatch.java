package isoscope.session;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LoadOutcome.Unusable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that are opened together, and what came of those read so far.
///
/// @param mode what becomes of the data that is open
/// @param parts in the order they were named
record ReadBatch(OpenMode mode, List<Part> parts) {
    ReadBatch {
        parts = List.copyOf(parts);
    }

    /// One file of the batch and what came of it.
    record Part(Origin origin, LoadOutcome outcome) {}

    /// The first table that somebody must explain.
    Optional<Part> undecided() {
        return parts.stream().filter(part -> part.outcome() instanceof Undecided).findFirst();
    }

    List<DataSource> sources() {
        return parts.stream()
                .flatMap(part ->
                        part.outcome() instanceof Loaded loaded
                                ? Stream.of(new DataSource(part.origin(), loaded))
                                : Stream.empty())
                .toList();
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
                mode,
                parts.stream()
                        .map(part ->
                                part.outcome() instanceof Undecided undecided
                                        ? new Part(
                                                part.origin(), new Unusable(undecided.problems()))
                                        : part)
                        .toList());
    }
}
