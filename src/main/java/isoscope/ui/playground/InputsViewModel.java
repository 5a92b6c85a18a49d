package isoscope.ui.playground;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.law.Law;
import isoscope.plan.PlanLaw;
import isoscope.plan.design.Spacing;
import isoscope.plan.design.Sweep;
import isoscope.plan.simulate.Simulation;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.ui.workspace.ChoiceViewModel;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import isoscope.ui.workspace.EntryViewModel;
import isoscope.ui.workspace.OfferedLaws;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The inputs of the playground. They are kept in the session; one that is not given has the default of the command.
final class InputsViewModel {
    private static final Map<Input, String> USUAL =
            Map.of(
                    Input.LOW, "1e18",
                    Input.HIGH, "1e21",
                    Input.COUNT, "7",
                    Input.POINTS, Integer.toString(Sweep.USUAL_POINTS),
                    Input.REACH, QuantityFormat.constant(Sweep.USUAL_REACH),
                    Input.NOISE, "0.5",
                    Input.COMPUTE, "1e24",
                    Input.SEED, Long.toString(Simulation.USUAL_SEED));

    private final Document document;
    private final LongSupplier seeds;
    private final Map<Input, EntryViewModel> entries = new EnumMap<>(Input.class);
    private final List<MethodChoice> methods;
    private final ChoiceViewModel law;
    private final ObjectProperty<Spacing> spacing;
    private final ReadOnlyObjectWrapper<Setup> setup;
    private List<Law> library = List.of();

    /// @param document whose session keeps the inputs, and whose laws can be chosen too
    /// @param all methods
    /// @param seeds tells seeds that nobody chose
    InputsViewModel(Document document, FitMethods all, LongSupplier seeds) {
        this.document = document;
        this.seeds = seeds;
        Views views = document.looking().views();
        for (Input input : Input.values()) {
            entries.put(
                    input,
                    new EntryViewModel(
                            input.names(), views.word(input.setting(), ""), input::problem));
        }
        USUAL.forEach((input, text) -> entry(input).usualProperty().set(text));
        law =
                new ChoiceViewModel(
                        Input.LAW.names(), views.word(Input.LAW.setting(), PlanLaw.USUAL));
        spacing = views.choice(Input.SPACING.setting(), Spacing.GEOMETRIC);
        methods =
                all.methods().stream()
                        .filter(FitMethod::splits)
                        .map(method -> MethodChoice.of(method, views))
                        .toList();
        setup = new ReadOnlyObjectWrapper<>(this, "setup", now());
        entries.values().forEach(entry -> entry.textProperty().subscribe((_, _) -> refresh()));
        methods.forEach(method -> method.chosen().subscribe((_, _) -> refresh()));
        spacing.subscribe((_, _) -> refresh());
        document.laws().slotsProperty().subscribe((_, _) -> offer());
        refresh();
    }

    /// A method, and whether it fits.
    record MethodChoice(FitMethod method, ObjectProperty<Boolean> chosen) {
        static MethodChoice of(FitMethod method, Views views) {
            return new MethodChoice(
                    method,
                    views.flag(
                            "playground.method." + method.id(),
                            Simulation.USUAL_METHODS.contains(method.id())));
        }
    }

    /// An input that is typed.
    EntryViewModel entry(Input input) {
        return Optional.ofNullable(entries.get(input)).orElseThrow();
    }

    /// The law that is true.
    ChoiceViewModel law() {
        return law;
    }

    /// How sizes are spaced.
    ObjectProperty<Spacing> spacingProperty() {
        return spacing;
    }

    /// The methods that there are.
    List<MethodChoice> methods() {
        return methods;
    }

    /// Everything but the law, as it is said now.
    ReadOnlyObjectProperty<Setup> setupProperty() {
        return setup.getReadOnlyProperty();
    }

    /// Draws other runs.
    void newSeed() {
        entry(Input.SEED).type(Long.toString(seeds.getAsLong()));
    }

    /// Offers the laws that were read.
    ///
    /// @param read those that runs can be drawn from
    void take(List<Law> read) {
        library = List.copyOf(read);
        offer();
    }

    private void offer() {
        Stream<Option> usual =
                library.stream().filter(each -> each.id().equals(PlanLaw.USUAL)).map(this::option);
        Stream<Option> all =
                OfferedLaws.of(document, library, Draw::isTruth).stream().map(this::option);
        law.offer(Stream.concat(usual, all).distinct().toList());
    }

    private Option option(Law each) {
        return new Option(each.id(), each.card().name());
    }

    private void refresh() {
        entry(Input.REPETITIONS)
                .usualProperty()
                .set(Integer.toString(Simulation.usualRepetitions(number(Input.NOISE))));
        Setup now = now();
        if (!now.equals(setup.get())) {
            setup.set(now);
        }
    }

    private Setup now() {
        return new Setup(
                number(Input.LOW),
                number(Input.HIGH),
                whole(Input.COUNT),
                whole(Input.POINTS),
                number(Input.REACH),
                spacing.get(),
                number(Input.NOISE),
                methods.stream()
                        .filter(method -> method.chosen().get())
                        .map(MethodChoice::method)
                        .toList(),
                number(Input.COMPUTE),
                whole(Input.REPETITIONS),
                Input.SEED.whole(text(Input.SEED)).orElse(Simulation.USUAL_SEED));
    }

    private double number(Input input) {
        double given = input.number(text(input));
        return Double.isNaN(given) ? input.number(usual(input)) : given;
    }

    private int whole(Input input) {
        return input.whole(text(input))
                .or(() -> input.whole(usual(input)))
                .orElseGet(() -> (long) Simulation.usualRepetitions(number(Input.NOISE)))
                .intValue();
    }

    private String text(Input input) {
        return entry(input).textProperty().get();
    }

    private String usual(Input input) {
        return entry(input).usualProperty().get();
    }
}
