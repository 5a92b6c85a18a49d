package isoscope.ui.planner;

import isoscope.law.Law;
import isoscope.plan.PlanRefused;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.model.ModelPlan;
import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.ui.workspace.ChoiceViewModel;
import isoscope.ui.workspace.EntryViewModel;
import isoscope.ui.workspace.OfferedLaws;
import isoscope.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The inputs of the planner. They are kept in the session; one that is not given has a default, and compute is that of the compute
/// bar until it is held.
final class InputsViewModel {
    private static final List<Input> SITE =
            List.of(Input.HARDWARE, Input.NUMBER_FORMAT, Input.REGION);

    private final Document document;
    private final ObjectProperty<GoalKind> goal;
    private final ChosenSize size;
    private final Map<Input, ObjectProperty<String>> words = new EnumMap<>(Input.class);
    private final Map<Input, EntryViewModel> entries = new EnumMap<>(Input.class);
    private final Map<Input, ChoiceViewModel> choices = new EnumMap<>(Input.class);
    private final ReadOnlyObjectWrapper<Question> question;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper(this, "source", "");
    private Optional<Known> known = Optional.empty();

    InputsViewModel(Document document) {
        this.document = document;
        Views views = document.looking().views();
        size = new ChosenSize(views.word("planner.parameters", ""), document.history());
        goal = views.choice("planner.goal", GoalKind.COMPUTE);
        for (Input input : Input.values()) {
            ObjectProperty<String> word =
                    input == Input.PARAMETERS
                            ? size.typedProperty()
                            : views.word("planner." + input.option(), "");
            words.put(input, word);
            entries.put(
                    input, new EntryViewModel(input.names(), word, text -> problem(input, text)));
            choices.put(input, new ChoiceViewModel(input.names(), word));
        }
        question = new ReadOnlyObjectWrapper<>(this, "question", ask());
        words.values().forEach(word -> word.subscribe((_, _) -> refresh()));
        goal.subscribe((_, _) -> refresh());
        document.looking().computeProperty().subscribe((_, _) -> refresh());
        document.laws().slotsProperty().subscribe((_, _) -> offer());
        document.laws().referenceLawProperty().subscribe((_, _) -> offer());
        refresh();
    }

    /// The kind of goal that plans start from.
    ObjectProperty<GoalKind> goalProperty() {
        return goal;
    }

    /// The size that was chosen to be seen beside the plans.
    ChosenSize size() {
        return size;
    }

    /// An input that is typed.
    EntryViewModel entry(Input input) {
        return of(entries, input);
    }

    /// An input that is chosen.
    ChoiceViewModel choice(Input input) {
        return of(choices, input);
    }

    /// The question that is asked now.
    ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// The peak of the hardware, and who says so.
    ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// How many devices a time is told for.
    double devices() {
        double devices = Input.DEVICES.number(text(Input.DEVICES));
        return Double.isNaN(devices) ? Input.DEVICES.number(Defaults.DEVICES) : devices;
    }

    /// Holds the compute of the compute bar, whatever becomes of that, or follows it again.
    void hold(boolean held) {
        entry(Input.COMPUTE).type(held ? bar() : "");
    }

    /// Offers what was read.
    void take(Known read) {
        known = Optional.of(read);
        offer();
        refresh();
    }

    private void offer() {
        choice(Input.LAW)
                .offer(
                        Offers.laws(
                                document.laws()
                                        .referenceLawProperty()
                                        .get()
                                        .map(law -> law.card().name())
                                        .orElse(""),
                                laws()));
        known.map(Known::catalogue).ifPresent(this::offer);
    }

    private void offer(Catalogue catalogue) {
        choice(Input.HARDWARE).offer(Offers.chips(catalogue));
        choice(Input.REGION).offer(Offers.regions(catalogue));
        choice(Input.NUMBER_FORMAT).offer(Offers.formats(chip(catalogue)));
        choice(Input.OPTIMIZER).offer(Offers.optimizers());
        String format = chosen(Input.NUMBER_FORMAT);
        Chip chip = chip(catalogue);
        source.set(Offers.source(chip, format.isEmpty() ? chip.usualFormat() : format));
    }

    private Chip chip(Catalogue catalogue) {
        return catalogue.chips().stream()
                .filter(chip -> chip.id().equals(text(Input.HARDWARE)))
                .findFirst()
                .orElseGet(catalogue::usualChip);
    }

    private Stream<Law> laws() {
        List<Law> library = known.map(Known::laws).orElse(List.of());
        return OfferedLaws.of(document, library, Known::isForPlans).stream();
    }

    private void refresh() {
        known.map(Known::catalogue)
                .ifPresent(catalogue -> {
                    offer(catalogue);
                    showDefaults(catalogue);
                });
        entry(Input.COMPUTE)
                .usualProperty()
                .set(QuantityFormat.power(document.looking().computeProperty().get()));
        entry(Input.DEVICES).usualProperty().set(Defaults.DEVICES);
        entry(Input.INFERENCE_TOKENS).usualProperty().set(Words.of("none"));
        ModelPlan.Choice usual = ModelPlan.Choice.USUAL;
        entry(Input.VOCABULARY).usualProperty().set(Integer.toString(usual.vocabulary()));
        entry(Input.CONTEXT).usualProperty().set(Integer.toString(usual.context()));
        entry(Input.SEQUENCES).usualProperty().set(Integer.toString(usual.sequences()));
        entry(Input.UNIQUE_TOKENS).usualProperty().set(Words.of("enough"));
        entry(Input.PARAMETERS).usualProperty().set(Words.of("none"));
        Question now = ask();
        if (!now.equals(question.get())) {
            question.set(now);
        }
    }

    private void showDefaults(Catalogue catalogue) {
        Map<Input, String> chosen = new HashMap<>();
        SITE.forEach(input -> chosen.put(input, chosen(input)));
        try {
            Defaults.of(
                            Question.of(GoalKind.COMPUTE, input -> chosen.getOrDefault(input, ""))
                                    .site(catalogue))
                    .forEach((input, usual) -> entry(input).usualProperty().set(usual));
        } catch (PlanRefused _) {
            // The plan says so; the defaults stay as they were.
        }
    }

    private Question ask() {
        return Question.of(goal.get(), this::asked);
    }

    private String asked(Input input) {
        return switch (input) {
            case COMPUTE -> text(input).isEmpty() ? bar() : text(input);
            case DEVICES -> text(input).isEmpty() ? Defaults.DEVICES : text(input);
            case LAW, HARDWARE, NUMBER_FORMAT, REGION, OPTIMIZER -> chosen(input);
            default -> text(input);
        };
    }

    /// The option that is chosen; an accelerator may lack the number format that was chosen for another.
    private String chosen(Input input) {
        return known.isPresent() ? choice(input).chosenProperty().get().id() : text(input);
    }

    private String bar() {
        return Double.toString(document.looking().computeProperty().get());
    }

    private String text(Input input) {
        return of(words, input).get();
    }

    /// Why a text cannot be taken, by itself or by what sites allow.
    private Optional<String> problem(Input input, String text) {
        return input.problem(text).or(() -> known.flatMap(read -> refused(read, input, text)));
    }

    private static Optional<String> refused(Known read, Input input, String text) {
        try {
            Question.of(GoalKind.COMPUTE, each -> each == input ? text : "").site(read.catalogue());
            return Optional.empty();
        } catch (PlanRefused refused) {
            return Optional.of(refused.sentence());
        }
    }

    private static <T> T of(Map<Input, T> all, Input input) {
        return Optional.ofNullable(all.get(input)).orElseThrow();
    }
}
