package isoscope.ui.planner;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.planner.SelectedPlan.Amount;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The inspector's sections of the plan that is looked at closely.
///
/// @param plan the plan; empty while there is none
record SelectedSections(ObservableValue<Optional<SelectedPlan>> plan) {
    /// The sections: time and money, energy, emissions, and the range of each number.
    List<Node> nodes() {
        return List.of(
                time(),
                amount(PlanRows.ENERGY, "planner-energy", SelectedPlan::energy),
                amount(PlanRows.EMISSIONS, "planner-emissions", SelectedPlan::emissions),
                ranges());
    }

    private Node time() {
        Label name = Styled.of(new Label(), "strong");
        name.setId("planner-selected");
        Label time = Styled.of(new Label(), "number", "hero");
        time.setId("planner-time");
        Label price = Styled.of(new Label(), "number");
        price.setId("planner-price");
        shown(now -> {
            name.setText(now.column().name());
            time.setText(now.time());
            price.setText(now.price());
        });
        return whileThere(new InspectorSection(Words.key("Selected plan")).with(name, time, price));
    }

    private Node amount(String heading, String id, Function<SelectedPlan, Amount> of) {
        Label value = Styled.of(new Label(), "number", "hero", "hero-small");
        value.setId(id);
        RangeBar bar = new RangeBar();
        Label why = Notes.caption("");
        why.setMinHeight(Region.USE_PREF_SIZE);
        shown(now -> show(of.apply(now), value, bar, why));
        return whileThere(
                new InspectorSection(heading)
                        .withNote(plan.map(now -> now.map(of).map(Amount::range).orElse("")))
                        .with(value, bar, why));
    }

    private static void show(Amount amount, Label value, RangeBar bar, Label why) {
        value.setText(amount.value());
        bar.show(amount.low(), amount.at(), amount.high());
        show(bar, amount.isRange());
        why.setText(amount.why());
        show(why, !amount.why().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node ranges() {
        Lines lines = new Lines();
        lines.setId("planner-ranges");
        shown(now -> lines.show(now.ranges()));
        return whileThere(new InspectorSection(Words.key("Ranges")).with(lines));
    }

    private Node whileThere(InspectorSection section) {
        section.visibleProperty().bind(plan.map(Optional::isPresent));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private void shown(Consumer<SelectedPlan> show) {
        plan.subscribe(now -> now.ifPresent(show));
    }
}
