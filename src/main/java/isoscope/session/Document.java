package isoscope.session;

import isoscope.fit.FitOutcome;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.KnownModel;
import isoscope.runs.LoadOutcome;
import isoscope.runs.RunSet;
import isoscope.ui.task.Background;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The state the window shows. View-models read its properties and change it through its verbs; nothing else holds
/// state that two screens share. Used on the window's thread only.
public final class Document {
    private static final String LOAD = "load";

    private final List<ScalingLaw> catalogue;
    private final List<KnownModel> models;
    private final RunLoader loader;
    private final Background background;
    private final Refit refit;
    private final History history = new History(Choices.WITHOUT_DATA);

    private final ComputeProperty compute = new ComputeProperty(this);
    private final ObjectProperty<ComputeUnit> computeUnit =
            new SimpleObjectProperty<>(this, "computeUnit", ComputeUnit.FLOP);
    private final ObjectProperty<ThemeChoice> theme =
            new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Optional<DataSet>> data =
            new ReadOnlyObjectWrapper<>(this, "data", Optional.empty());
    private final ReadOnlyObjectWrapper<LoadState> loadState =
            new ReadOnlyObjectWrapper<>(this, "loadState", new LoadState.Idle());
    private final ReadOnlyObjectWrapper<Set<String>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Set.of());
    private final ReadOnlyObjectWrapper<List<LawSlot>> laws =
            new ReadOnlyObjectWrapper<>(this, "laws", List.of());
    private final ReadOnlyObjectWrapper<Optional<ScalingLaw>> judge =
            new ReadOnlyObjectWrapper<>(this, "judge", Optional.empty());
    private final ReadOnlyObjectWrapper<Study> study;

    /// Starts with no data and the published laws.
    ///
    /// @param catalogue the published laws, in the order of their menu
    /// @param models reference models
    /// @param loader reads what is opened, in the background
    /// @param fitter fits the included runs, in the background
    /// @param background where both run
    public Document(
            List<ScalingLaw> catalogue,
            List<KnownModel> models,
            RunLoader loader,
            LawFitter fitter,
            Background background) {
        this.catalogue = List.copyOf(catalogue);
        this.models = List.copyOf(models);
        this.loader = loader;
        this.background = background;
        this.refit = new Refit(fitter, background);
        study = new ReadOnlyObjectWrapper<>(this, "study", assembleStudy());
        refresh();
        refit.stateProperty().subscribe(state -> refresh());
        history.choicesProperty().subscribe(this::choicesChanged);
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
        return data.getReadOnlyProperty();
    }

    /// Whether something is being read, and what the last attempt met.
    public ReadOnlyObjectProperty<LoadState> loadStateProperty() {
        return loadState.getReadOnlyProperty();
    }

    /// How far the fit is.
    public ReadOnlyObjectProperty<FitState> fitStateProperty() {
        return refit.stateProperty();
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

    /// Opens a file or a sample in the background. When it cannot be used, what was open stays open and
    /// [#loadStateProperty()] says why.
    public void open(Origin origin) {
        loadState.set(new LoadState.Reading(origin));
        background.submit(
                LOAD,
                signal -> loader.load(origin),
                outcome -> loaded(origin, outcome),
                () -> loadState.set(new LoadState.Idle()));
    }

    /// Puts away the message of a failed load.
    public void dismissProblems() {
        if (loadState.get() instanceof LoadState.Failed) {
            loadState.set(new LoadState.Idle());
        }
    }

    /// Leaves runs out of fits, as one step that can be undone.
    public void exclude(Set<String> ids) {
        var excluded = new HashSet<>(choices().excluded());
        excluded.addAll(ids);
        step("Exclude " + counted(ids.size()), choices().withExcluded(excluded));
    }

    /// Takes runs into fits again, as one step that can be undone.
    public void include(Set<String> ids) {
        var excluded = new HashSet<>(choices().excluded());
        excluded.removeAll(ids);
        step("Include " + counted(ids.size()), choices().withExcluded(excluded));
    }

    /// Selects these runs and no others.
    public void select(Set<String> ids) {
        if (!ids.equals(selected.get())) {
            selected.set(Set.copyOf(ids));
            refresh();
        }
    }

    /// Shows a law, or hides it.
    public void toggleLaw(String id) {
        String verb = choices().shows(id) ? "Hide " : "Show ";
        step(verb + nameOf(id), choices().withToggled(id));
    }

    /// Shows one law and hides the others at hand.
    public void showOnly(String id) {
        step("Show only " + nameOf(id), choices().withOnly(id));
    }

    /// Puts a law away.
    public void removeLaw(String id) {
        step("Remove " + nameOf(id), choices().withoutLaw(id));
    }

    /// Calls off the fit that runs, if one does; then there is no fitted law until [#fitAgain()] or other runs.
    public void cancelFit() {
        refit.cancel();
    }

    /// Fits the included runs after their fit was called off.
    public void fitAgain() {
        refit.again();
    }

    /// Shows a layer of the charts, or hides it.
    public void showLayer(String layer, boolean shown) {
        step(
                (shown ? "Show " : "Hide ") + layer.replace('-', ' '),
                choices().withLayer(layer, shown));
    }

    /// The law with this id, published or fitted, if there is one now.
    public Optional<ScalingLaw> law(String id) {
        return allLaws().byId(id);
    }

    private void loaded(Origin origin, LoadOutcome outcome) {
        switch (outcome) {
            case LoadOutcome.Unusable(var problems) ->
                    loadState.set(new LoadState.Failed(origin, problems));
            case LoadOutcome.Loaded loaded -> {
                loadState.set(new LoadState.Idle());
                show(new DataSet(origin, loaded));
            }
        }
    }

    private void show(DataSet set) {
        refit.forget();
        selected.set(Set.of());
        data.set(Optional.of(set));
        Choices now = choices();
        history.restart(
                now.equals(Choices.WITHOUT_DATA) ? Choices.WITH_DATA : now.withExcluded(Set.of()));
        refit.start(set.origin().name(), set.runs().runs());
        refresh();
    }

    private void choicesChanged(Choices before, Choices after) {
        if (!before.excluded().equals(after.excluded())) {
            data.get()
                    .ifPresent(set ->
                            refit.start(set.origin().name(), set.runs().without(after.excluded())));
        }
        refresh();
    }

    private void refresh() {
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
                fitted().orElse(null),
                null,
                models,
                choices().hidden());
    }

    private static <T> void setIfNew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void step(String name, Choices after) {
        history.step(name, after);
    }

    private Choices choices() {
        return history.choicesProperty().get();
    }

    private RunSet runs() {
        return data.get().map(DataSet::runs).orElse(RunSet.EMPTY);
    }

    private Optional<FitOutcome.Fitted> fitted() {
        return refit.stateProperty().get().fitted();
    }

    private Laws allLaws() {
        return new Laws(catalogue, fitted());
    }

    private String nameOf(String id) {
        return law(id).map(law -> law.card().name()).orElse(id);
    }

    private static String counted(int runs) {
        return runs == 1 ? "1 run" : String.format(Locale.ROOT, "%,d runs", runs);
    }
}
