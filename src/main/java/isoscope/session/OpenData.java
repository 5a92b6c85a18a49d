package isoscope.session;

import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.runs.filter.RunFilter;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.saved.RunValues;
import isoscope.session.data.DataChange;
import isoscope.session.data.DataSet;
import isoscope.session.data.DataSource;
import isoscope.session.data.ExcludedRuns;
import isoscope.session.data.LoadState;
import isoscope.session.data.MappingMemory;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.ReadRequest;
import isoscope.session.data.Reading;
import isoscope.session.data.RunLoader;
import isoscope.session.data.SessionOrigins;
import isoscope.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open data and how they were read: opening, adding and reading again are steps of the history. Used on the
/// window's thread only.
public final class OpenData {
    private static final String STAMPS = "stamps";

    private final Background background;
    private final History history;
    private final Reading reading;
    private final MappingMemory memory;
    private final ReadOnlyObjectWrapper<Optional<DataSet>> data =
            new ReadOnlyObjectWrapper<>(this, "data", Optional.empty());
    private final List<Consumer<DataChange>> listeners = new ArrayList<>();
    private @Nullable ShownKey shownKey;
    private RunSet shown = RunSet.EMPTY;

    /// @param history of the document, to which opening belongs
    OpenData(RunLoader loader, MappingMemory memory, Background background, History history) {
        this.background = background;
        this.history = history;
        this.memory = memory;
        reading = new Reading(loader, memory, background);
    }

    /// Whether something is being read, and what the last attempt met.
    public ReadOnlyObjectProperty<LoadState> loadStateProperty() {
        return reading.stateProperty();
    }

    /// The data that are open, if any.
    public ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /// Opens a file, a folder or a sample in the background in place of what is open.
    public void open(Origin origin) {
        open(List.of(origin), OpenMode.REPLACE);
    }

    /// Opens files, folders and samples in the background, together. When none can be used, what was open stays open and
    /// [#loadStateProperty()] says why; when the columns of one are not clear, it asks.
    public void open(List<Origin> origins, OpenMode mode) {
        reading.open(
                new ReadRequest(
                        origins,
                        mode,
                        mode == OpenMode.ADD ? loaded() : List.of(),
                        _ -> true,
                        _ -> ColumnChoices.NONE,
                        set -> opened(mode, set),
                        () -> {}));
    }

    /// Opens a sample in the background in place of what is open.
    ///
    /// @param opened follows when it is open
    void open(Origin.Sample sample, Runnable opened) {
        reading.open(
                new ReadRequest(
                        List.of(sample),
                        OpenMode.REPLACE,
                        List.of(),
                        _ -> true,
                        _ -> ColumnChoices.NONE,
                        set -> {
                            opened(OpenMode.REPLACE, set);
                            opened.run();
                        },
                        () -> {}));
    }

    /// Reads again what is open, in folders new files too; what was chosen stays.
    public void reload() {
        data.get().ifPresent(set -> reading.open(again(set)));
    }

    /// Hears how the runs changed each time data take the place of others, come beside them or are read again.
    public void onChange(Consumer<DataChange> listener) {
        listeners.add(listener);
    }

    /// Looks in the background whether files of the open data were written to since they were read.
    ///
    /// @param changed takes the names of those that were, when there are any
    public void lookForChanges(Consumer<List<String>> changed) {
        data.get()
                .ifPresent(set ->
                        background.submit(
                                STAMPS,
                                _ -> changedFiles(set),
                                names -> {
                                    if (!names.isEmpty() && data.get().equals(Optional.of(set))) {
                                        changed.accept(names);
                                    }
                                }));
    }

    /// Asks what the columns of the open data mean, however they were read.
    public void chooseColumns() {
        data.get().ifPresent(set -> reading.askAgain(set, again(set)));
    }

    /// Says what the columns mean of the table that is asked about, now and for tables like it.
    public void explain(ColumnChoices choices) {
        reading.explain(choices);
    }

    /// Why what is said of columns will be forgotten when the program ends; empty when it will be kept.
    public Optional<String> memoryTrouble() {
        return memory.trouble();
    }

    /// Leaves the table that is asked about unread.
    public void giveUpAsking() {
        reading.giveUpAsking();
    }

    /// Stops reading; what was open stays open.
    public void cancelReading() {
        reading.cancel();
    }

    /// Puts away the message of a failed load.
    public void dismissProblems() {
        reading.dismissProblems();
    }

    /// Reads what a session had open, in place of what is open.
    ///
    /// @param opened takes what was read, if anything could be
    /// @param refused follows when nothing could, or when reading is called off
    void open(SessionOrigins found, Consumer<DataSet> opened, Runnable refused) {
        reading.open(
                new ReadRequest(
                        found.origins(),
                        OpenMode.REPLACE,
                        List.of(),
                        found::isWanted,
                        found::said,
                        opened,
                        refused));
    }

    private List<Loaded> loaded() {
        return data.get().map(DataSet::sources).orElse(List.of()).stream()
                .map(DataSource::loaded)
                .toList();
    }

    /// By which the open data are read again, with what was said of them.
    private ReadRequest again(DataSet set) {
        return new ReadRequest(
                set.named(),
                OpenMode.RELOAD,
                List.of(),
                _ -> true,
                set::said,
                read -> opened(OpenMode.RELOAD, read),
                () -> {});
    }

    /// Takes note of the data of the present moment.
    ///
    /// @return whether they are others than before
    boolean follow(Optional<DataSet> now) {
        boolean others = !now.equals(data.get());
        if (others) {
            data.set(now);
        }
        return others;
    }

    /// The runs as they are shown and fitted: of the files, treated and chosen. Made anew only when something about them
    /// changed.
    RunSet runs(Choices choices) {
        return data.get().map(set -> runs(set, choices)).orElse(RunSet.EMPTY);
    }

    private RunSet runs(DataSet set, Choices choices) {
        ShownKey key = new ShownKey(set, choices.treatment(), choices.filter());
        if (!key.equals(shownKey)) {
            RunSet all = choices.treatment().of(set.runs());
            shown =
                    choices.filter()
                            .map(filter -> all.chosen(filter.text(), filter.chosen(all.runs())))
                            .orElse(all);
            shownKey = key;
        }
        return shown;
    }

    private void opened(OpenMode mode, DataSet set) {
        Optional<DataSet> before = data.get();
        DataSet after = mode == OpenMode.ADD ? before.map(open -> open.and(set)).orElse(set) : set;
        history.step(StepNames.open(mode, set.name()), after, choicesFor(mode, after));
        before.map(open -> DataChange.between(mode, set.name(), open, after))
                .ifPresent(change -> listeners.forEach(listener -> listener.accept(change)));
    }

    private Choices choicesFor(OpenMode mode, DataSet after) {
        Choices now = history.nowProperty().get().choices();
        if (now.equals(Choices.WITHOUT_DATA)) {
            return Choices.WITH_DATA;
        }
        Choices then =
                switch (mode) {
                    case REPLACE -> now.forOtherData();
                    case ADD -> now;
                    case RELOAD -> now.withExcluded(stillExcluded(now.excluded(), after));
                };
        boolean isFirst = data.get().isEmpty() && !then.laws().ids().contains(Choices.FITTED);
        return isFirst ? then.withLaws(then.laws().withToggled(Choices.FITTED)) : then;
    }

    private Set<String> stillExcluded(Set<String> excluded, DataSet after) {
        Map<String, RunValues> before =
                data.get().map(set -> ExcludedRuns.values(set, excluded)).orElse(Map.of());
        return new ExcludedRuns(after).found(excluded, before);
    }

    private static List<String> changedFiles(DataSet set) {
        return set.sources().stream()
                .filter(source -> !source.origin().stamp().equals(source.stamp()))
                .map(source -> source.origin().name())
                .toList();
    }

    /// The values that the runs on show follow from.
    private record ShownKey(DataSet set, Treatment treatment, Optional<RunFilter> filter) {}
}
