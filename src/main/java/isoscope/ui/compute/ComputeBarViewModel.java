package isoscope.ui.compute;

import isoscope.plot.Study;
import isoscope.quantity.ComputeUnit;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.UsualCompute;
import isoscope.session.LawSelection;
import isoscope.session.OpenData;
import isoscope.session.view.ComputeProperty;
import isoscope.session.view.ViewState;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The state of the compute bar and its actions.
public final class ComputeBarViewModel {
    private static final Set<String> PINNED = Set.of("GPT-3", "Chinchilla", "Llama 3.1 405B");
    private static final String HELP = Words.key("Type a compute such as 5.76e23 or 400 PF-days");
    private static final double DECADES_PER_SECOND = 1;
    private static final double REDUCED_MOTION_STEP = 0.5;

    private final ViewState looking;
    private final OpenData data;
    private final LawSelection laws;
    private final ReadOnlyObjectProperty<Study> study;
    private final List<Pin> pins;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper elsewhere =
            new ReadOnlyStringWrapper(this, "elsewhere", "");
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper(this, "spoken", "");
    private final ReadOnlyBooleanWrapper playing =
            new ReadOnlyBooleanWrapper(this, "playing", false);
    private final BooleanProperty reducedMotion =
            new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ReadOnlyObjectWrapper<RunHistogram> histogram =
            new ReadOnlyObjectWrapper<>(this, "histogram", RunHistogram.EMPTY);
    private final ReadOnlyObjectWrapper<Readout> readout =
            new ReadOnlyObjectWrapper<>(this, "readout", Readout.EMPTY);
    private boolean sweeping;
    private double waited;

    /// The bar over what is looked at.
    ///
    /// @param looking holds C
    /// @param data tells whether there are runs
    /// @param laws price allocations
    /// @param study has the runs, the laws that are shown and the models
    public ComputeBarViewModel(
            ViewState looking,
            OpenData data,
            LawSelection laws,
            ReadOnlyObjectProperty<Study> study) {
        this.looking = looking;
        this.data = data;
        this.laws = laws;
        this.study = study;
        pins =
                study.get().models().stream()
                        .filter(model -> PINNED.contains(model.name()))
                        .map(model -> new Pin(model.name(), model.compute()))
                        .sorted(Comparator.comparingDouble(Pin::compute))
                        .toList();
        looking.computeProperty().subscribe(now -> computeMoved());
        looking.computeUnitProperty().subscribe(now -> write());
        study.map(Study::runs).subscribe(runs -> histogram.set(RunHistogram.of(runs)));
        study.subscribe(now -> ask());
        laws.referenceLawProperty().subscribe(now -> ask());
    }

    /// The choice of the law that predicts the losses of the read-out.
    ReferenceViewModel reference() {
        return new ReferenceViewModel(laws);
    }

    /// C in FLOP; setting it moves every chart.
    public ComputeProperty computeProperty() {
        return looking.computeProperty();
    }

    /// The unit of the field.
    public ObjectProperty<ComputeUnit> unitProperty() {
        return looking.computeUnitProperty();
    }

    /// C as the field shows it, without the unit.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The error in the text that was typed, or empty.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// C in the other units.
    public ReadOnlyStringProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /// C for a screen reader.
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /// Whether C sweeps upwards.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Whether the sweep goes in steps of half a decade, as the desktop may ask.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Where the runs lie.
    public ReadOnlyObjectProperty<RunHistogram> histogramProperty() {
        return histogram.getReadOnlyProperty();
    }

    /// The split of C by each law shown.
    public ReadOnlyObjectProperty<Readout> readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    /// The models on the slider, by compute.
    public List<Pin> pins() {
        return pins;
    }

    /// Takes what was typed: C becomes it, or an error says what would have been accepted.
    public void commit(String typed) {
        if (typed.equals(text.get())) {
            error.set("");
            return;
        }
        OptionalDouble flop = ComputeText.read(typed, unitProperty().get());
        error.set(flop.isPresent() ? "" : Words.said(HELP));
        flop.ifPresent(computeProperty()::set);
    }

    /// Moves C to a place on the slider, or to a model that is near.
    ///
    /// @param compute in FLOP
    /// @param reach how near a model must be, in decades; 0 for free movement
    public void moveTo(double compute, double reach) {
        playing.set(false);
        computeProperty()
                .set(
                        pins.stream()
                                .filter(pin -> decades(pin.compute(), compute) <= reach)
                                .min(
                                        Comparator.comparingDouble(
                                                pin -> decades(pin.compute(), compute)))
                                .map(Pin::compute)
                                .orElse(compute));
    }

    /// Moves C to that of a model on the slider.
    ///
    /// @param place of the model from the left, from 0; one that does not exist changes nothing
    public void moveToPin(int place) {
        if (place < pins.size()) {
            moveTo(pins.get(place).compute(), 0);
        }
    }

    /// Moves C by a number of decades.
    public void shift(double decades) {
        playing.set(false);
        computeProperty().shift(decades);
    }

    /// Starts the sweep from where C is, from the bottom when it is at the top, or stops it.
    public void togglePlay() {
        if (!playing.get() && computeProperty().get() >= UsualCompute.HIGHEST) {
            computeProperty().set(UsualCompute.LOWEST);
        }
        waited = 0;
        playing.set(!playing.get());
    }

    /// Lets time pass for the sweep.
    public void advance(double seconds) {
        waited += seconds * DECADES_PER_SECOND;
        if (!playing.get() || (reducedMotion.get() && waited < REDUCED_MOTION_STEP)) {
            return;
        }
        sweeping = true;
        computeProperty().shift(waited);
        sweeping = false;
        waited = 0;
        playing.set(computeProperty().get() < UsualCompute.HIGHEST);
    }

    private void computeMoved() {
        if (!sweeping) {
            playing.set(false);
        }
        write();
        ask();
    }

    private void write() {
        error.set("");
        double compute = computeProperty().get();
        ComputeUnit unit = unitProperty().get();
        text.set(QuantityFormat.compute(compute, unit));
        elsewhere.set(ComputeText.elsewhere(compute, unit));
        spoken.set(ComputeText.spoken(compute));
    }

    private void ask() {
        readout.set(
                Readout.of(
                        study.get().laws(),
                        study.get().intervals(),
                        laws.referenceLawProperty().get(),
                        computeProperty().get(),
                        data.dataProperty().get().isPresent()));
    }

    private static double decades(double one, double other) {
        return Math.abs(Math.log10(one / other));
    }
}
