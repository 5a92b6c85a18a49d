package isoscope.session;

import isoscope.fit.FitMethod;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.law.ScalingLaw;
import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.KnownModel;
import isoscope.runs.ParameterCount;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.RunFilter;
import isoscope.saved.FoundData;
import isoscope.saved.SavedSession;
import isoscope.task.Background;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The state the window shows. View-models read its properties and change it through its verbs; nothing else holds
/// state that two screens share. Used on the window's thread only.
public final class Document {
    private final List<ScalingLaw> catalogue;
    private final List<KnownModel> models;
    private final OpenData files;
    private final Background background;
    private final FitDesk desk;
    private final History history = new History(Choices.WITHOUT_DATA);
    private final Preview preview = new Preview(history);
    private final Views views = new Views();

    private final ComputeProperty compute = new ComputeProperty(this);
    private final ObjectProperty<ComputeUnit> computeUnit =
            new SimpleObjectProperty<>(this, "computeUnit", ComputeUnit.FLOP);
    private final ObjectProperty<ThemeChoice> theme =
            new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Set<String>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Set.of());
    private final ReadOnlyObjectWrapper<List<LawSlot>> laws =
            new ReadOnlyObjectWrapper<>(this, "laws", List.of());
    private final ReadOnlyObjectWrapper<Optional<ScalingLaw>> judge =
            new ReadOnlyObjectWrapper<>(this, "judge", Optional.empty());
    private final ReadOnlyObjectWrapper<Study> study;
    private final ObservableValue<Optional<String>> gesture =
            preview.stepProperty().map(step -> step.map(Preview.Step::name));

    /// Starts with no data and the published laws.
    ///
    /// @param catalogue the published laws, in the order of their menu
    /// @param models reference models
    /// @param loader reads what is opened, in the background
    /// @param memory keeps what was said of columns
    /// @param methods fit the included runs, in the background
    /// @param background where both run
    public Document(
            List<ScalingLaw> catalogue,
            List<KnownModel> models,
            RunLoader loader,
            MappingMemory memory,
            FitMethods methods,
            Background background) {
        this.catalogue = List.copyOf(catalogue);
        this.models = List.copyOf(models);
        this.background = background;
        files = new OpenData(loader, memory, background, history);
        desk = new FitDesk(methods, background);
        study = new ReadOnlyObjectWrapper<>(this, "study", assembleStudy());
        refresh();
        desk.refit().stateProperty().subscribe(_ -> refresh());
        desk.intervals().stateProperty().subscribe(_ -> refresh());
        history.nowProperty()
                .subscribe(now -> {
                    preview.drop();
                    follow(now.data());
                    choicesChanged();
                });
        preview.stepProperty().subscribe(_ -> choicesChanged());
    }

    /// The published laws.
    public List<ScalingLaw> catalogue() {
        return catalogue;
    }

    /// Reference models, whether shown or not.
    public List<KnownModel> models() {
        return models;
    }

    /// Undo and redo, and the present choices.
    public History history() {
        return history;
    }

    /// How the data are looked at.
    public Views views() {
        return views;
    }

    /// C in FLOP, one value for all charts. Changing it never refits and never rebuilds the study.
    public ComputeProperty computeProperty() {
        return compute;
    }

    /// The unit C is written in.
    public ObjectProperty<ComputeUnit> computeUnitProperty() {
        return computeUnit;
    }

    /// Light, dark, or as the desktop has it.
    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// What is open, if anything.
    public ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
        return files.dataProperty();
    }

    /// Whether something is being read, and what the last attempt met.
    public ReadOnlyObjectProperty<LoadState> loadStateProperty() {
        return files.loadStateProperty();
    }

    /// How far the fit is.
    public ReadOnlyObjectProperty<FitState> fitStateProperty() {
        return desk.refit().stateProperty();
    }

    /// How far the intervals of the fitted law are.
    public ReadOnlyObjectProperty<IntervalState> intervalStateProperty() {
        return desk.intervals().stateProperty();
    }

    /// How runs are resampled for intervals; another value resamples anew.
    public ObjectProperty<BootstrapSettings> bootstrapProperty() {
        return desk.intervals().settingsProperty();
    }

    /// What every method makes of the included runs, in the order of the methods; empty without runs, and standing still
    /// unless [#watchComparison] says that someone looks.
    public ReadOnlyObjectProperty<List<MethodResult>> comparisonProperty() {
        return desk.comparison().resultsProperty();
    }

    /// The methods one can choose: those whose laws the window can show.
    public List<FitMethod> methods() {
        return desk.methods();
    }

    /// The name of the step that the gesture under way would make, such as "Exclude 5 runs"; empty when there is none.
    public ObservableValue<Optional<String>> previewProperty() {
        return gesture;
    }

    /// What holds now: what was chosen last or, while a gesture lasts, what it would choose.
    public Choices choices() {
        return preview.choices();
    }

    /// Ids of the selected runs.
    public ReadOnlyObjectProperty<Set<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The laws at hand, shown or not, in the order of their chips.
    public ReadOnlyObjectProperty<List<LawSlot>> lawsProperty() {
        return laws.getReadOnlyProperty();
    }

    /// The law whose loss surface judges every split, the one the figures judge by; empty only without any law.
    public ReadOnlyObjectProperty<Optional<ScalingLaw>> judgeProperty() {
        return judge.getReadOnlyProperty();
    }

    /// What every chart is drawn from. A new value only when one of its parts is another.
    public ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    /// Opens a file, a folder or a sample in the background in place of what is open.
    public void open(Origin origin) {
        open(List.of(origin), OpenMode.REPLACE);
    }

    /// What is open and how it was read.
    public OpenData files() {
        return files;
    }

    /// Opens files, folders and samples in the background, together. When none can be used, what was open stays open and
    /// [#loadStateProperty()] says why; when the columns of one are not clear, it asks.
    public void open(List<Origin> origins, OpenMode mode) {
        files.open(origins, mode);
    }

    /// Everything a session is about, at this moment.
    public Snapshot snapshot() {
        return new Snapshot(
                files.dataProperty().get(),
                chosen(),
                bootstrapProperty().get(),
                new Snapshot.Look(
                        compute.get(),
                        computeUnit.get(),
                        theme.get(),
                        views.ranges(),
                        views.settings()));
    }

    /// Calls somebody each time something changes that a session is about.
    public void onChange(Runnable listener) {
        history.nowProperty().subscribe((_, _) -> listener.run());
        bootstrapProperty().subscribe((_, _) -> listener.run());
        compute.subscribe((_, _) -> listener.run());
        computeUnit.subscribe((_, _) -> listener.run());
        theme.subscribe((_, _) -> listener.run());
        views.onChange(listener);
    }

    /// Opens what a session was about in place of everything, with nothing to undo. Nothing changes before all of it is
    /// read, or when none of it can be used.
    ///
    /// @param found its data, none of them missing
    /// @param opened takes what holds no longer, a sentence each, when all is there
    /// @param refused follows when none of it can be used, or when reading is called off
    public void open(
            SavedSession session,
            List<FoundData> found,
            Consumer<List<String>> opened,
            Runnable refused) {
        SessionOrigins origins = new SessionOrigins(found);
        if (origins.origins().isEmpty()) {
            files.cancelReading();
            opened.accept(restore(session, Optional.empty()));
        } else {
            files.open(origins, set -> opened.accept(restore(session, Optional.of(set))), refused);
        }
    }

    private List<String> restore(SavedSession session, Optional<DataSet> data) {
        Restoration restoration =
                new Restoration(
                        session,
                        data,
                        methods().stream().map(FitMethod::id).collect(Collectors.toSet()),
                        catalogue.stream().map(ScalingLaw::id).collect(Collectors.toSet()));
        Snapshot then = restoration.snapshot();
        bootstrapProperty().set(then.bootstrap());
        history.begin(new History.Moment(then.data(), then.choices()));
        views.restore(then.look().charts(), then.look().settings());
        compute.set(then.look().compute());
        computeUnit.set(then.look().unit());
        theme.set(then.look().theme());
        return restoration.lost();
    }

    /// Chooses which loss of a curve stands for its run, as one step that can be undone.
    public void useCurveRule(CurveRule rule) {
        step(
                StepNames.curveRule(rule),
                chosen().withTreatment(chosen().treatment().withCurveRule(rule)));
    }

    /// Counts parameters another way, as one step that can be undone.
    public void countParameters(ParameterCount count) {
        step(
                StepNames.treatment(count.note()),
                chosen().withTreatment(chosen().treatment().withParameters(count)));
    }

    /// Counts compute another way, as one step that can be undone.
    public void countCompute(ComputeCount count) {
        step(
                StepNames.treatment(count.note()),
                chosen().withTreatment(chosen().treatment().withCompute(count)));
    }

    /// Shows and fits only the runs that a filter chooses, as one step that can be undone.
    public void showOnly(RunFilter filter) {
        step("Show only " + filter.text(), chosen().withFilter(Optional.of(filter)));
    }

    /// Colours runs by something else, as one step that can be undone.
    public void colourBy(ColourBy what) {
        step(StepNames.colourBy(what), chosen().withColouredBy(what));
    }

    /// Writes compute, parameters and tokens at ticks another way, as one step that can be undone.
    public void writeNumbers(NumberStyle style) {
        step(StepNames.numbers(style), chosen().withNumbers(style));
    }

    /// Shows every run, as one step that can be undone.
    public void showAllRuns() {
        step("Show all runs", chosen().withFilter(Optional.empty()));
    }

    /// Leaves runs out of fits, as one step that can be undone.
    public void exclude(Set<String> ids) {
        Set<String> all = excludedWith(ids);
        step(
                StepNames.exclude(all.size() - chosen().excluded().size()),
                chosen().withExcluded(all));
    }

    /// Takes runs into fits again, as one step that can be undone.
    public void include(Set<String> ids) {
        var excluded = new HashSet<>(chosen().excluded());
        excluded.removeAll(ids);
        step(StepNames.include(ids.size()), chosen().withExcluded(excluded));
    }

    /// Leaves runs out of fits while a gesture lasts, beside those left out before. The law follows at once; no step is
    /// made before [#commitPreview()].
    public void previewExcluded(Set<String> ids) {
        Set<String> all = excludedWith(ids);
        int more = all.size() - chosen().excluded().size();
        preview.show(StepNames.exclude(more), chosen().withExcluded(all));
    }

    /// Moves Huber's delta, in log-loss, while a gesture lasts.
    public void previewHuberDelta(double delta) {
        preview.show(StepNames.huberDelta(delta), with(settings().withHuberDelta(delta)));
    }

    /// Makes what the gesture shows a step that can be undone.
    public void commitPreview() {
        preview.commit();
    }

    /// Goes back to what was chosen before the gesture.
    public void dropPreview() {
        preview.drop();
    }

    /// Finds the law another way; one of [#methods()], another changes nothing.
    public void useMethod(String id) {
        desk.method(id)
                .ifPresent(method ->
                        step(
                                StepNames.method(method.title()),
                                chosen().withFit(chosen().fit().withMethod(id))));
    }

    /// Holds a parameter of the law at a value instead of fitting it.
    ///
    /// @param parameter its name on the law's card, such as `alpha`
    public void pin(String parameter, double value) {
        step(StepNames.pin(parameter, value), with(settings().withPinned(parameter, value)));
    }

    /// Fits a parameter that was held.
    public void unpin(String parameter) {
        step(StepNames.unpin(parameter), with(settings().withoutPinned(parameter)));
    }

    /// Sets where Huber's loss turns from square to straight, in log-loss.
    public void setHuberDelta(double delta) {
        step(StepNames.huberDelta(delta), with(settings().withHuberDelta(delta)));
    }

    /// Chooses the runs the fit is tried on.
    public void holdOut(HoldOut.Rule rule) {
        step(StepNames.holdOut(rule), chosen().withFit(chosen().fit().withHoldOut(rule)));
    }

    /// Leaves runs out of fits or, when all of them are out, takes them in again.
    public void toggleExcluded(Set<String> ids) {
        if (chosen().excluded().containsAll(ids)) {
            include(ids);
        } else {
            exclude(ids);
        }
    }

    /// Selects these runs and no others.
    public void select(Set<String> ids) {
        if (!ids.equals(selected.get())) {
            selected.set(Set.copyOf(ids));
            refresh();
        }
    }

    /// Selects every run that is shown.
    public void selectAll() {
        select(ids(runs()));
    }

    /// Selects the runs that are not selected, and no others.
    public void selectOthers() {
        Set<String> others = new HashSet<>(ids(runs()));
        others.removeAll(selected.get());
        select(others);
    }

    /// Shows a law, or hides it.
    public void toggleLaw(String id) {
        String verb = chosen().shows(id) ? "Hide " : "Show ";
        step(verb + nameOf(id), chosen().withToggled(id));
    }

    /// Shows one law and hides the others at hand.
    public void showOnly(String id) {
        step("Show only " + nameOf(id), chosen().withOnly(id));
    }

    /// Puts a law away.
    public void removeLaw(String id) {
        step("Remove " + nameOf(id), chosen().withoutLaw(id));
    }

    /// Calls off the fit that runs, if one does; then there is no fitted law until [#fitAgain()] or other runs.
    public void cancelFit() {
        desk.refit().cancel();
    }

    /// Fits the included runs after their fit was called off.
    public void fitAgain() {
        desk.refit().again();
    }

    /// Calls off resampling, if it runs, and keeps the intervals there are.
    public void cancelIntervals() {
        desk.intervals().cancel();
    }

    /// Says whether someone looks at the comparison of the methods; only then it is made and kept up to date.
    public void watchComparison(boolean watched) {
        desk.comparison().watch(watched);
    }

    /// Shows a layer of the charts, or hides it.
    public void showLayer(String layer, boolean shown) {
        step(
                (shown ? "Show " : "Hide ") + layer.replace('-', ' '),
                chosen().withLayer(layer, shown));
    }

    /// Shows one layer of a chart alone or, when it is alone, all of them again.
    ///
    /// @param all the layers of the chart
    public void showLayerAlone(String layer, Collection<String> all) {
        Choices alone = chosen().withOnlyLayer(layer, all);
        if (alone.equals(chosen())) {
            step("Show all layers", chosen().withAllLayers(all));
        } else {
            step("Show only " + layer.replace('-', ' '), alone);
        }
    }

    /// Does what takes long for a screen in the background.
    ///
    /// @param key what it is for; a newer request of the same key takes its place
    /// @param done what follows on the window's thread
    public void prepare(String key, Runnable work, Runnable done) {
        background.submit(
                key,
                _ -> {
                    work.run();
                    return key;
                },
                _ -> done.run());
    }

    /// The law with this id, published or fitted, if there is one now.
    public Optional<ScalingLaw> law(String id) {
        return allLaws().byId(id);
    }

    /// Takes note of other data, whether just opened or brought back.
    private void follow(Optional<DataSet> now) {
        if (files.follow(now)) {
            desk.forget();
            views.forget();
            selected.set(Set.of());
        }
    }

    private void choicesChanged() {
        files.dataProperty()
                .get()
                .ifPresent(set -> desk.follow(set.name(), runs(), choices(), preview.lasts()));
        refresh();
    }

    /// Brings what is shown up to date. While a gesture lasts and a law for it is on its way, runs and law change together
    /// when that one is there: a figure is drawn once for both.
    private void refresh() {
        if (preview.lasts() && desk.refit().hurries()) {
            return;
        }
        setIfNew(laws, allLaws().slots(choices()));
        setIfNew(study, assembleStudy());
        setIfNew(judge, study.get().judge().or(allLaws()::standInJudge));
    }

    private Study assembleStudy() {
        return new Study(
                        runs(),
                        choices().excluded(),
                        selected.get(),
                        allLaws().shown(choices()),
                        desk.fitted().orElse(null),
                        desk.ensemble().orElse(null),
                        models,
                        choices().hidden())
                .withColouredBy(choices().colouredBy());
    }

    private static <T> void setIfNew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void step(String name, Choices after) {
        history.step(name, after);
        preview.drop();
    }

    /// What was chosen last; a gesture under way starts from it and does not count.
    private Choices chosen() {
        return history.nowProperty().get().choices();
    }

    private FitSettings settings() {
        return chosen().fit().settings();
    }

    private Choices with(FitSettings settings) {
        return chosen().withFit(chosen().fit().withSettings(settings));
    }

    private Set<String> excludedWith(Set<String> ids) {
        var excluded = new HashSet<>(chosen().excluded());
        excluded.addAll(ids);
        return excluded;
    }

    private RunSet runs() {
        return files.runs(choices());
    }

    private static Set<String> ids(RunSet runs) {
        return runs.runs().stream().map(Run::id).collect(Collectors.toSet());
    }

    private Laws allLaws() {
        return new Laws(catalogue, desk.fitted());
    }

    private String nameOf(String id) {
        return law(id).map(law -> law.card().name()).orElse(id);
    }
}
