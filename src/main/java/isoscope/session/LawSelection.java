package isoscope.session;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.saved.LawChoices;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The laws that are compared: published ones, those of saved fits and the fitted one, which of them charts show, and which is the reference law. Showing
/// and hiding are steps that can be undone.
public final class LawSelection {
    private final List<ScalingLaw> published;
    private final Map<Path, ScalingLaw> saved = new LinkedHashMap<>();
    private final Choosing choosing;
    private final Fitting fitting;
    private final ReadOnlyObjectWrapper<List<LawSlot>> slots =
            new ReadOnlyObjectWrapper<>(this, "slots", List.of());
    private final ReadOnlyObjectWrapper<Optional<ScalingLaw>> referenceLaw =
            new ReadOnlyObjectWrapper<>(this, "referenceLaw", Optional.empty());
    private final StringProperty detailed =
            new SimpleStringProperty(this, "detailed", Choices.FITTED);
    private Runnable changed = () -> {};

    LawSelection(List<ScalingLaw> catalogue, Choosing choosing, Fitting fitting) {
        published = List.copyOf(catalogue);
        this.choosing = choosing;
        this.fitting = fitting;
    }

    /// The published laws, in the order of their menu, and behind them those of saved fits.
    public List<ScalingLaw> catalogue() {
        List<ScalingLaw> all = new ArrayList<>(published);
        all.addAll(saved.values());
        return List.copyOf(all);
    }

    /// The laws of other files than one, by whose names its law must not go.
    public List<ScalingLaw> beside(Path file) {
        return saved.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(absolute(file)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Takes the law of a saved fit to hand and shows it. One read from the same file before gives way.
    ///
    /// @param law with an id that no other law has
    public void bring(Path file, ScalingLaw law) {
        saved.put(absolute(file), law);
        changed.run();
        if (!chosen().shows(law.id())) {
            step(Words.of("Open %s", law.card().name()), chosen().withToggled(law.id()));
        }
    }

    /// The file that a law was taken to hand from; empty of any other law.
    public Optional<Path> file(String id) {
        return saved.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Calls somebody when there are other laws.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// The laws at hand, shown or not, in the order of their chips.
    public ReadOnlyObjectProperty<List<LawSlot>> slotsProperty() {
        return slots.getReadOnlyProperty();
    }

    /// The law whose loss surface prices every allocation, in figures too; empty only without any law.
    public ReadOnlyObjectProperty<Optional<ScalingLaw>> referenceLawProperty() {
        return referenceLaw.getReadOnlyProperty();
    }

    /// The id of the law whose details are shown.
    public StringProperty detailedProperty() {
        return detailed;
    }

    /// The law with this id, published or fitted, if there is one now.
    public Optional<ScalingLaw> byId(String id) {
        return all().byId(id);
    }

    /// Shows a law, or hides it.
    public void toggle(String id) {
        String verb = chosen().shows(id) ? "Hide " : "Show ";
        step(verb + nameOf(id), chosen().withToggled(id));
    }

    /// Shows one law and hides the others at hand.
    public void showOnly(String id) {
        step(Words.of("Show only %s", nameOf(id)), chosen().withOnly(id));
    }

    /// The laws that can be the reference law: those shown that predict losses.
    public List<ScalingLaw> referable() {
        return shown().stream().filter(law -> law.surface().isPresent()).toList();
    }

    /// The id of the law chosen as the reference law; empty where the usual one is.
    public String reference() {
        return chosen().reference();
    }

    /// Compares losses by a law, or by the usual one where none is named.
    public void refer(String id) {
        String name =
                id.isEmpty()
                        ? Words.of("Use the usual reference law")
                        : Words.of("%s as reference law", nameOf(id));
        step(name, chosen().withReference(id));
    }

    /// Puts a law away.
    public void remove(String id) {
        step(Words.of("Remove %s", nameOf(id)), chosen().without(id));
    }

    /// The values of variables that were dragged on the card of a law.
    public Map<String, Double> card(String law) {
        return choosing.chosen().laws().card(law);
    }

    /// Keeps the values of variables on the card of a law.
    public void setCard(Law law, Map<String, Double> values) {
        step(
                Words.of("Set variables of %s", law.card().name()),
                choosing.chosen().laws().withCard(law.id(), values));
    }

    /// The laws that charts show now.
    List<ScalingLaw> shown() {
        return all().shown(choosing.choices());
    }

    /// Brings the chips up to date.
    void refreshSlots() {
        NewValue.set(slots, all().slots(choosing.choices()));
    }

    /// Takes the reference law of a study.
    void referTo(Study study) {
        NewValue.set(referenceLaw, study.referenceLaw().or(all()::standInReference));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private Laws all() {
        return new Laws(catalogue(), fitting.fitted());
    }

    private LawChoices chosen() {
        return choosing.chosen().laws();
    }

    private void step(String name, LawChoices laws) {
        choosing.step(name, choosing.chosen().withLaws(laws));
    }

    private String nameOf(String id) {
        return byId(id).map(law -> law.card().name()).orElse(id);
    }
}
