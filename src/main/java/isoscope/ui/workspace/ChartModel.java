package isoscope.ui.workspace;

import isoscope.law.ScalingLaw;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.plot.charts.FigureBuilder;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.session.view.ComputeProperty;
import isoscope.session.view.ViewTrack;
import isoscope.task.Newest;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// One chart of the window: which figure it shows, what the user has zoomed to, and how it follows the document. A
/// change of study, view or builder makes a new figure; a change of compute only moves the live layers of the one there
/// is. A chart that is not shown does no work at all and catches up when it is. While a gesture of the document lasts the
/// axes stand still, so that what is dragged over does not run away.
public final class ChartModel implements AutoCloseable {
    private final String id;
    private final Document document;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure =
            new ReadOnlyObjectWrapper<>(this, "figure", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> moved =
            new ReadOnlyObjectWrapper<>(this, "moved", Optional.empty());
    private final ObjectProperty<ChartTool> tool =
            new SimpleObjectProperty<>(this, "tool", ChartTool.MOVE);
    private final ObservableValue<NumberStyle> numbers;
    private FigureBuilder builder;
    private final ViewTrack track;
    private final Newest preparations;
    private final FigureMaker figures;
    private Optional<Study> preparing = Optional.empty();
    private final GestureAxes axes;
    private Optional<Built> built = Optional.empty();
    private Optional<Study> drawn = Optional.empty();
    private final ChartRuns runs;
    private final Subscription following;
    private boolean stale = true;
    private double computeSeen = Double.NaN;

    /// A chart that is not shown yet, the only one of its builder.
    ///
    /// @param document the document that it follows
    /// @param builder the builder of its figures; its id is the chart's
    public ChartModel(Document document, FigureBuilder builder) {
        this(builder.id(), document, builder);
    }

    /// A chart that is not shown yet.
    ///
    /// @param id its own among all charts of the document; its zoom is kept and its work replaced by this name
    /// @param document the document that it follows
    /// @param builder the builder of its figures
    public ChartModel(String id, Document document, FigureBuilder builder) {
        this.id = id;
        this.document = document;
        this.builder = builder;
        runs = new ChartRuns(document);
        this.numbers = document.history().choicesProperty().map(Choices::numbers);
        preparations = document.newest("chart-" + id);
        figures = new FigureMaker(document.newest("figure-" + id));
        track = document.looking().views().track(id);
        axes = new GestureAxes(document.choosing().gestureProperty());
        following =
                Subscription.combine(
                        shown.subscribe(this::catchUp),
                        document.studyProperty().subscribe(_ -> studyChanged()),
                        numbers.subscribe(_ -> rebuild()),
                        document.looking().computeProperty().subscribe(this::catchUp),
                        document.choosing().gestureProperty().subscribe(_ -> release()),
                        track.nowProperty().subscribe((_, _) -> rebuild()));
    }

    /// Its own name among all charts of the document.
    public String id() {
        return id;
    }

    /// Follows the document no longer; the figure stays as it is.
    @Override
    public void close() {
        following.unsubscribe();
        shown.unbind();
        shown.set(false);
        preparations.cancel();
        figures.close();
    }

    /// The law that prices what the pointer is at.
    public Optional<ScalingLaw> referenceLaw() {
        return document.laws().referenceLawProperty().get();
    }

    /// The tool that dragging uses.
    public ObjectProperty<ChartTool> toolProperty() {
        return tool;
    }

    /// Whether the user sees the chart.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// The figure made last, as it was when made; empty until the chart is first shown.
    public ReadOnlyObjectProperty<Optional<Figure>> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// The same figure with its live layers at the compute held now.
    public ReadOnlyObjectProperty<Optional<Figure>> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /// That figure, for export and copy.
    public ObservableValue<Optional<ShownFigure>> shownFigure() {
        return moved.map(
                now -> now.map(drawn -> new ShownFigure(drawn, new FigureSource.OpenRuns())));
    }

    /// How the figure is made now, for when the chart need not be shown.
    public Recipe recipe() {
        FigureBuilder asked = builder;
        Study study = study();
        double compute = document.looking().computeProperty().get();
        AxisRanges ranges = track.nowProperty().get();
        NumberStyle style = numbers.getValue();
        return new Recipe(
                asked.id(),
                new FigureSource.OpenRuns(),
                () -> {
                    Figure drawn = asked.build(study, compute, ranges);
                    return style.of(drawn).withNote(study.noteOn(drawn));
                });
    }

    /// Makes figures another way from now on. The view is kept where the axes are the same.
    public void build(FigureBuilder other) {
        builder = other;
        preparing = Optional.empty();
        rebuild();
    }

    /// The ranges that the user has zoomed to, with the views before and after.
    public ViewTrack track() {
        return track;
    }

    /// Shows everything again.
    public void resetView() {
        track.jump(AxisRanges.AUTOMATIC);
    }

    /// Shows all of one axis again.
    public void resetAxis(String axis) {
        track.jump(track.nowProperty().get().without(axis));
    }

    /// Holds another compute, in FLOP; every chart follows.
    public void holdCompute(double compute) {
        document.looking().computeProperty().set(ComputeProperty.clamp(compute));
    }

    /// The study that the chart is about now.
    public Study study() {
        return document.studyProperty().get();
    }

    /// The runs that the chart's markers stand for.
    public ChartRuns runs() {
        return runs;
    }

    /// An analysis of the study to be shown beside the chart, by what its builder has prepared. It changes with the
    /// figure, so it rests while the chart is not shown, and is another value only when it says something else.
    public <T> ObservableValue<T> whileShown(Function<Study, T> analysis) {
        ReadOnlyObjectWrapper<T> live = new ReadOnlyObjectWrapper<>(analysis.apply(study()));
        figure.subscribe(_ -> {
            T now = analysis.apply(study());
            if (!now.equals(live.get())) {
                live.set(now);
            }
        });
        return live.getReadOnlyProperty();
    }

    private void release() {
        if (axes.isOver()) {
            rebuild();
        }
    }

    private FigureOrder order(double compute) {
        return new FigureOrder(
                builder, study(), compute, axes.ranges(figure.get(), track), numbers.getValue());
    }

    /// Draws the chart anew, unless only that changed which it does not show.
    private void studyChanged() {
        if (drawn.isEmpty() || !drawn.get().equals(builder.shown(study()))) {
            rebuild();
        }
    }

    private void rebuild() {
        stale = true;
        catchUp();
    }

    private void catchUp() {
        if (!shown.get()) {
            return;
        }
        double compute = document.looking().computeProperty().get();
        if (stale && !builder.isPrepared(study())) {
            prepare(study());
        } else if (stale && figures.takesLong(study())) {
            makeLater(compute);
        } else if (stale) {
            stale = false;
            FigureOrder order = order(compute);
            show(order, figures.make(order));
        } else if (compute != computeSeen) {
            computeSeen = compute;
            moved.set(built.map(last -> axes.inPlace(last.order().moved(last.figure(), compute))));
        }
    }

    /// The old figure stays until the new one is there.
    private void makeLater(double compute) {
        if (!figures.isBusy()) {
            stale = false;
            FigureOrder order = order(compute);
            drawn = Optional.of(builder.shown(order.study()));
            figures.make(order, figure -> madeLater(order, figure));
        }
    }

    private void madeLater(FigureOrder order, Figure figure) {
        if (shown.get() && order.builder().equals(builder) && builder.isPrepared(study())) {
            show(order, figure);
        } else {
            stale = true;
        }
        catchUp();
    }

    /// The old figure stays until the new one can be made in no time. What is being prepared already is not begun again,
    /// however often it is asked for meanwhile.
    private void prepare(Study study) {
        if (preparing.filter(study::equals).isPresent()) {
            return;
        }
        FigureBuilder asked = builder;
        preparing = Optional.of(study);
        preparations.submit(
                signal -> {
                    asked.prepare(study, signal::cancelled);
                    return study;
                },
                _ -> prepared());
    }

    private void prepared() {
        preparing = Optional.empty();
        catchUp();
    }

    private void show(FigureOrder order, Figure made) {
        built = Optional.of(new Built(order, made));
        drawn = Optional.of(builder.shown(order.study()));
        computeSeen = order.compute();
        Figure placed = axes.inPlace(made);
        figure.set(Optional.of(placed));
        moved.set(Optional.of(placed));
    }

    /// A figure and the order that it was made by.
    private record Built(FigureOrder order, Figure figure) {}
}
