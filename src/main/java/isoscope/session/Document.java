package isoscope.session;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.KnownModel;
import isoscope.runs.RunSet;
import isoscope.saved.FoundData;
import isoscope.saved.SavedSession;
import isoscope.session.data.DataSet;
import isoscope.session.data.MappingMemory;
import isoscope.session.data.RunLoader;
import isoscope.session.data.SessionOrigins;
import isoscope.session.view.ViewState;
import isoscope.task.Background;
import isoscope.task.Newest;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The state the window shows, in parts that each can be read and changed by themselves; nothing else holds state that two
/// screens share. What is changed flows one way: the parts named `Steps`, and [LawSelection], make steps of the [History];
/// each step is followed by the data that are open, then by the [Fitting], and at last by the study that every chart is
/// drawn from. Used on the window's thread only.
public final class Document {
    private final List<KnownModel> models;
    private final Background background;

    private final History history = new History(Choices.WITHOUT_DATA);
    private final Choosing choosing = new Choosing(history);
    private final RunSteps runSteps = new RunSteps(choosing);
    private final FigureSteps figureSteps = new FigureSteps(choosing);
    private final PredictionSteps predictionSteps = new PredictionSteps(choosing);
    private final TourSteps tourSteps = new TourSteps(choosing);
    private final ViewState looking = new ViewState();
    private final OpenData data;
    private final StepViews stepViews;
    private final Selection selection;
    private final Fitting fitting;
    private final FitSteps fitSteps;
    private final LawSelection laws;
    private final ReadOnlyObjectWrapper<Study> study;

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
        this.models = List.copyOf(models);
        this.background = background;
        data = new OpenData(loader, memory, background, history);
        stepViews = new StepViews(choosing, data, looking);
        selection = new Selection(data, choosing);
        fitting = new Fitting(methods, background);
        fitSteps = new FitSteps(choosing, fitting);
        laws = new LawSelection(catalogue, choosing, fitting);
        study = new ReadOnlyObjectWrapper<>(this, "study", assembleStudy());
        followParts();
    }

    private void followParts() {
        refresh();
        fitting.onChange(this::refresh);
        laws.onChange(this::refresh);
        selection.onSelect(this::refresh);
        history.nowProperty()
                .subscribe(now -> {
                    choosing.drop();
                    follow(now.data());
                    choicesChanged();
                });
        choosing.onGesture(this::choicesChanged);
    }

    /// The open data and how they were read.
    public OpenData data() {
        return data;
    }

    /// Undo and redo, and what was chosen last.
    public History history() {
        return history;
    }

    /// The choices that hold at this moment, and the gesture under way.
    public Choosing choosing() {
        return choosing;
    }

    /// Chooses which runs are shown and fitted.
    public RunSteps runSteps() {
        return runSteps;
    }

    /// Chooses how the law is found.
    public FitSteps fitSteps() {
        return fitSteps;
    }

    /// Chooses how figures are drawn.
    public FigureSteps figureSteps() {
        return figureSteps;
    }

    /// Chooses which predictions are kept.
    public PredictionSteps predictionSteps() {
        return predictionSteps;
    }

    /// Chooses which steps of a tour are kept.
    public TourSteps tourSteps() {
        return tourSteps;
    }

    /// Shows the views of steps.
    public StepViews stepViews() {
        return stepViews;
    }

    /// The fitted law with its intervals.
    public Fitting fitting() {
        return fitting;
    }

    /// The laws that are compared.
    public LawSelection laws() {
        return laws;
    }

    /// The selected runs.
    public Selection selection() {
        return selection;
    }

    /// How everything is looked at.
    public ViewState looking() {
        return looking;
    }

    /// The study that every chart is drawn from. A new value only when one of its parts is another.
    public ReadOnlyObjectProperty<Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    /// Everything a session is about, at this moment.
    public Snapshot snapshot() {
        Choices chosen = choosing.chosen();
        return new Snapshot(
                data.dataProperty().get(),
                chosen,
                fitting.bootstrapProperty().get(),
                looking.snapshot(chosen.numbers()));
    }

    /// Calls somebody each time something changes that a session is about.
    public void onChange(Runnable listener) {
        history.nowProperty().subscribe((_, _) -> listener.run());
        fitting.bootstrapProperty().subscribe((_, _) -> listener.run());
        looking.onChange(listener);
    }

    /// Opens what a session was about in place of everything, with nothing to undo. Nothing changes before all of it is
    /// read, or when none of it can be used.
    ///
    /// @param found its data, none of them missing
    /// @param wanted asked when all of it is read, whether it may still take the place of what is open
    /// @param opened takes what holds no longer, a sentence each, when all is there
    /// @param refused follows when none of it can be used, when reading is called off, or when it is no longer wanted
    public void open(
            SavedSession session,
            List<FoundData> found,
            BooleanSupplier wanted,
            Consumer<List<String>> opened,
            Runnable refused) {
        Consumer<Optional<DataSet>> read =
                set -> {
                    if (wanted.getAsBoolean()) {
                        opened.accept(restore(session, set));
                    } else {
                        refused.run();
                    }
                };
        SessionOrigins origins = new SessionOrigins(found);
        if (origins.origins().isEmpty()) {
            data.cancelReading();
            read.accept(Optional.empty());
        } else {
            data.open(origins, set -> read.accept(Optional.of(set)), refused);
        }
    }

    private List<String> restore(SavedSession session, Optional<DataSet> read) {
        Restoration restoration =
                new Restoration(
                        session,
                        read,
                        fitting.methods().stream().map(FitMethod::id).collect(Collectors.toSet()),
                        laws.catalogue().stream().map(ScalingLaw::id).collect(Collectors.toSet()));
        Snapshot then = restoration.snapshot();
        fitting.bootstrapProperty().set(then.bootstrap());
        history.begin(new History.Moment(then.data(), then.choices()));
        looking.restore(then.look());
        return restoration.lost();
    }

    /// Does what takes long for a screen in the background, the newest request alone.
    ///
    /// @param key the purpose
    public Newest newest(String key) {
        return new Newest(background, key);
    }

    /// Finds something out in the background.
    ///
    /// @param key the purpose; a newer request of the same key takes its place
    /// @param work returns an immutable value
    /// @param done takes it on the window's thread
    public <T> void find(String key, Supplier<T> work, Consumer<T> done) {
        background.submit(key, _ -> work.get(), done);
    }

    /// Takes note of other data, whether just opened or brought back.
    private void follow(Optional<DataSet> now) {
        if (data.follow(now)) {
            fitting.forget();
            looking.views().forget();
            selection.forget();
        }
    }

    private void choicesChanged() {
        data.dataProperty()
                .get()
                .ifPresent(set ->
                        fitting.follow(set.name(), runs(), choosing.choices(), choosing.lasts()));
        refresh();
    }

    /// Brings what is shown up to date. While a gesture lasts and a law for it is on its way, runs and law change together
    /// when that one is there: a figure is drawn once for both.
    private void refresh() {
        if (choosing.lasts() && fitting.hurries()) {
            return;
        }
        laws.refreshSlots();
        NewValue.set(study, assembleStudy());
        laws.referTo(study.get());
    }

    private Study assembleStudy() {
        Choices choices = choosing.choices();
        Study study =
                new Study(
                                runs(),
                                choices.excluded(),
                                selection.selectedProperty().get(),
                                laws.shown(),
                                fitting.fitted().orElse(null),
                                fitting.ensemble().orElse(null),
                                models,
                                choices.laws().hiddenLayers())
                        .withColouredBy(choices.colouredBy());
        return laws.referable().stream()
                .filter(law -> law.id().equals(choices.laws().reference()))
                .findFirst()
                .map(study::withReferenceLaw)
                .orElse(study);
    }

    private RunSet runs() {
        return data.runs(choosing.choices());
    }
}
