package isoscope.session.data;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import isoscope.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens files in the background, asks what their columns mean where that is not clear, and hands over what was read.
/// Used on the window's thread only.
public final class Reading {
    private static final String LOAD = "load";

    private final RunLoader loader;
    private final MappingMemory memory;
    private final Background background;
    private final ReadOnlyObjectWrapper<LoadState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new LoadState.Idle());
    private Optional<ReadBatch> waiting = Optional.empty();

    /// The request that is read or asked about.
    private Optional<ReadRequest> underWay = Optional.empty();

    /// Nothing is read yet.
    public Reading(RunLoader loader, MappingMemory memory, Background background) {
        this.loader = loader;
        this.memory = memory;
        this.background = background;
    }

    /// How far the reading is.
    public ReadOnlyObjectProperty<LoadState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Reads files, samples and the files of folders.
    public void open(ReadRequest request) {
        if (!request.named().isEmpty()) {
            begin(request);
            start(request.named().getFirst(), (watch, tell) -> readAll(request, watch, tell));
        }
    }

    /// Goes on with what the columns of the table mean that was asked about.
    public void explain(ColumnChoices choices) {
        if (state.get() instanceof LoadState.Asking asking && waiting.isPresent()) {
            ReadBatch batch = waiting.get();
            start(
                    asking.origin(),
                    (signal, tell) -> {
                        memory.remember(asking.preview().headers(), choices);
                        return readUndecided(batch, signal, tell);
                    });
        }
    }

    /// Asks anew what the columns of open data mean; those of the first source, and of all that have the same.
    ///
    /// @param request by which the same data would be read again
    public void askAgain(DataSet set, ReadRequest request) {
        begin(request);
        ReadBatch batch = ReadBatch.askingAgain(set, request);
        waiting = Optional.of(batch);
        ask(batch);
    }

    /// Leaves the tables that nobody explained, and goes on with the others; what was read before stays as it was read.
    /// Where there are no others, nothing is opened and nothing failed.
    public void giveUpAsking() {
        waiting.ifPresent(batch -> {
            if (batch.request().mode() == OpenMode.RELOAD || batch.isAllUndecided()) {
                cancel();
            } else {
                finish(batch.givenUp());
            }
        });
    }

    /// Stops reading; what was open stays open.
    public void cancel() {
        background.cancel(LOAD);
        waiting = Optional.empty();
        state.set(new LoadState.Idle());
        refuse();
    }

    /// Puts away the message of a failed load.
    public void dismissProblems() {
        if (state.get() instanceof LoadState.Failed) {
            state.set(new LoadState.Idle());
        }
    }

    private interface Work {
        ReadBatch run(Background.Signal signal, Consumer<ReadProgress> tell);
    }

    private void start(Origin first, Work work) {
        waiting = Optional.empty();
        state.set(new LoadState.Reading(new ReadProgress(first, 1, 1, 0, 0, 0)));
        background.<ReadProgress, ReadBatch>submit(
                LOAD,
                work::run,
                progress -> state.set(new LoadState.Reading(progress)),
                this::finish,
                this::cancel);
    }

    /// Begins a request; the one that was under way gives way to it.
    private void begin(ReadRequest request) {
        refuse();
        underWay = Optional.of(request);
    }

    private void refuse() {
        Optional<ReadRequest> request = underWay;
        underWay = Optional.empty();
        request.ifPresent(refused -> refused.refused().run());
    }

    private ReadBatch readAll(
            ReadRequest request, Background.Signal signal, Consumer<ReadProgress> tell) {
        List<Origin> all =
                request.named().stream()
                        .flatMap(origin -> loader.parts(origin).stream())
                        .filter(request.wanted())
                        .toList();
        List<ReadBatch.Part> parts = new ArrayList<>();
        for (Origin origin : all) {
            Watch watch = watch(origin, parts.size() + 1, all.size(), signal, tell);
            parts.add(read(origin, request.said().apply(origin), watch));
        }
        return new ReadBatch(request, parts, List.of());
    }

    private ReadBatch readUndecided(
            ReadBatch batch, Background.Signal signal, Consumer<ReadProgress> tell) {
        List<ReadBatch.Part> parts = new ArrayList<>();
        for (ReadBatch.Part part : batch.parts()) {
            Watch watch =
                    watch(part.origin(), parts.size() + 1, batch.parts().size(), signal, tell);
            parts.add(
                    part.outcome() instanceof Undecided
                            ? read(part.origin(), ColumnChoices.NONE, watch)
                            : part);
        }
        return new ReadBatch(batch.request(), parts, batch.skipped());
    }

    /// Reads a part by what was said of its columns before or, where nothing was, by what the memory knows.
    private ReadBatch.Part read(Origin origin, ColumnChoices before, Watch watch) {
        AtomicReference<ColumnChoices> said = new AtomicReference<>(before);
        Function<List<String>, ColumnChoices> choices =
                headers ->
                        said.updateAndGet(known ->
                                known.equals(ColumnChoices.NONE) ? memory.recall(headers) : known);
        LoadOutcome outcome = loader.load(origin, new ReadOptions(choices, watch));
        return new ReadBatch.Part(origin, watch.stamp(), outcome, said.get());
    }

    private void ask(ReadBatch batch) {
        batch.undecided()
                .ifPresent(part -> {
                    if (part.outcome() instanceof Undecided(var preview, var problems)) {
                        state.set(new LoadState.Asking(part.origin(), preview, problems));
                    }
                });
    }

    private void finish(ReadBatch read) {
        if (read.undecided().isPresent()) {
            waiting = Optional.of(read);
            ask(read);
            return;
        }
        waiting = Optional.empty();
        ReadBatch batch = read.together();
        Optional<DataSet> data = batch.data();
        List<UnreadFile> unread = batch.unread();
        state.set(
                unread.isEmpty()
                        ? new LoadState.Idle()
                        : new LoadState.Failed(
                                unread, data.map(set -> set.sources().size()).orElse(0)));
        if (data.isEmpty()) {
            refuse();
        } else {
            underWay = Optional.empty();
            batch.request().opened().accept(data.get());
        }
    }

    private static Watch watch(
            Origin origin,
            int place,
            int of,
            Background.Signal signal,
            Consumer<ReadProgress> tell) {
        return new Watch(origin, origin.stamp(), place, of, signal, tell);
    }

    /// Tells how far the reading of one file is.
    private record Watch(
            Origin origin,
            Stamp stamp,
            int place,
            int of,
            Background.Signal signal,
            Consumer<ReadProgress> tell)
            implements ReadWatch {
        @Override
        public void at(long rows, long bytes) {
            tell.accept(new ReadProgress(origin, place, of, rows, bytes, stamp.size()));
        }

        @Override
        public boolean cancelled() {
            return signal.cancelled();
        }
    }
}
