package isoscope.session;

import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The laws that are compared: published ones and the fitted one, which of them charts show, and which judges. Showing
/// and hiding are steps that can be undone.
public final class LawsAtHand {
    private final List<ScalingLaw> catalogue;
    private final Choosing choosing;
    private final Fitting fitting;
    private final ReadOnlyObjectWrapper<List<LawSlot>> slots =
            new ReadOnlyObjectWrapper<>(this, "slots", List.of());
    private final ReadOnlyObjectWrapper<Optional<ScalingLaw>> judge =
            new ReadOnlyObjectWrapper<>(this, "judge", Optional.empty());

    LawsAtHand(List<ScalingLaw> catalogue, Choosing choosing, Fitting fitting) {
        this.catalogue = List.copyOf(catalogue);
        this.choosing = choosing;
        this.fitting = fitting;
    }

    /// The published laws, in the order of their menu.
    public List<ScalingLaw> catalogue() {
        return catalogue;
    }

    /// The laws at hand, shown or not, in the order of their chips.
    public ReadOnlyObjectProperty<List<LawSlot>> slotsProperty() {
        return slots.getReadOnlyProperty();
    }

    /// The law whose loss surface judges every split, the one the figures judge by; empty only without any law.
    public ReadOnlyObjectProperty<Optional<ScalingLaw>> judgeProperty() {
        return judge.getReadOnlyProperty();
    }

    /// The law with this id, published or fitted, if there is one now.
    public Optional<ScalingLaw> byId(String id) {
        return all().byId(id);
    }

    /// Shows a law, or hides it.
    public void toggle(String id) {
        String verb = choosing.chosen().shows(id) ? "Hide " : "Show ";
        choosing.step(verb + nameOf(id), choosing.chosen().withToggled(id));
    }

    /// Shows one law and hides the others at hand.
    public void showOnly(String id) {
        choosing.step("Show only " + nameOf(id), choosing.chosen().withOnly(id));
    }

    /// Puts a law away.
    public void remove(String id) {
        choosing.step("Remove " + nameOf(id), choosing.chosen().withoutLaw(id));
    }

    /// The laws that charts show now.
    List<ScalingLaw> shown() {
        return all().shown(choosing.choices());
    }

    /// Brings the chips up to date.
    void refreshSlots() {
        NewValue.set(slots, all().slots(choosing.choices()));
    }

    /// Judges by the law that a study judges by.
    void judgeBy(Study study) {
        NewValue.set(judge, study.judge().or(all()::standInJudge));
    }

    private Laws all() {
        return new Laws(catalogue, fitting.fitted());
    }

    private String nameOf(String id) {
        return byId(id).map(law -> law.card().name()).orElse(id);
    }
}
