package isoscope.session.data;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.OpenedTogether;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.TablePreview;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Files that are opened together, and what came of those read so far.
///
/// @param request the request, which says what is read and what for
/// @param parts the files of it, in order
/// @param skipped files of it that held no runs before and are not read again
record ReadBatch(ReadRequest request, List<Part> parts, List<UnusedFile> skipped) {
    ReadBatch {
        parts = List.copyOf(parts);
        skipped = List.copyOf(skipped);
    }

    /// One file of the batch and what came of it.
    ///
    /// @param said the choices for its columns when it was read
    record Part(Origin origin, Stamp stamp, LoadOutcome outcome, ColumnChoices said) {
        Part withOutcome(LoadOutcome other) {
            return new Part(origin, stamp, other, said);
        }
    }

    /// Open data of which the tables with the columns of the first are to be explained anew.
    ///
    /// @param request by which the same data would be read again
    static ReadBatch askingAgain(DataSet set, ReadRequest request) {
        TablePreview first = set.first().loaded().preview();
        Set<String> headers = Set.copyOf(first.headers());
        return new ReadBatch(
                request,
                set.sources().stream()
                        .map(source ->
                                new Part(
                                        source.origin(),
                                        source.stamp(),
                                        headers.equals(headers(source))
                                                ? new Undecided(
                                                        source.loaded().preview(), List.of())
                                                : source.loaded(),
                                        source.said()))
                        .toList(),
                set.unused());
    }

    private static Set<String> headers(DataSource source) {
        return Set.copyOf(source.loaded().preview().headers());
    }

    /// The first table that somebody must explain.
    Optional<Part> undecided() {
        return parts.stream().filter(part -> part.outcome() instanceof Undecided).findFirst();
    }

    /// Whether nothing came of any file but a question.
    boolean isAllUndecided() {
        return parts.stream().allMatch(part -> part.outcome() instanceof Undecided);
    }

    /// The same with one loss for the runs of all files, those included that stay open beside them.
    ReadBatch together() {
        List<LoadOutcome> outcomes =
                OpenedTogether.of(request.beside(), parts.stream().map(Part::outcome).toList());
        return new ReadBatch(
                request,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).withOutcome(outcomes.get(i)))
                        .toList(),
                skipped);
    }

    /// The data that could be read; empty when nothing could.
    Optional<DataSet> data() {
        List<DataSource> sources =
                parts.stream()
                        .flatMap(part ->
                                part.outcome() instanceof Loaded loaded
                                        ? Stream.of(
                                                new DataSource(
                                                        part.origin(),
                                                        part.stamp(),
                                                        loaded,
                                                        part.said()))
                                        : Stream.empty())
                        .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(DataSet.of(request.named(), sources, unused()));
    }

    private List<UnusedFile> unused() {
        Stream<UnusedFile> now =
                parts.stream()
                        .filter(part -> part.outcome() instanceof Unusable)
                        .map(part -> new UnusedFile(part.origin(), part.said()));
        return Stream.concat(skipped.stream(), now).toList();
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
                request,
                parts.stream()
                        .map(part ->
                                part.outcome() instanceof Undecided undecided
                                        ? part.withOutcome(new Unusable(undecided.problems()))
                                        : part)
                        .toList(),
                skipped);
    }
}
