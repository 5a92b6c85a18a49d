package isoscope.ui.allocation;

import isoscope.ui.allocation.AllocationViewModel.LawRow;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.ui.theme.Switch;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The laws at hand with their exponents, each with a switch that shows it on every chart or hides it.
final class LawsSection extends VBox {
    private static final int COLUMNS = 5;
    private static final int NAME = 1;

    private final AllocationViewModel model;

    LawsSection(AllocationViewModel model) {
        this.model = model;
        VBox rows = new VBox();
        getChildren()
                .add(
                        new InspectorSection(Words.key("Laws"))
                                .withNote(new SimpleStringProperty("N* ∝ Cᵃ, D* ∝ Cᵇ"))
                                .with(rows));
        model.lawsProperty().subscribe(laws -> show(rows, laws));
    }

    /// The switch that has the focus keeps it, though it is another one.
    private void show(VBox rows, List<LawRow> laws) {
        List<String> focused = switches(rows).filter(Node::isFocused).map(Node::getId).toList();
        rows.getChildren().setAll(List.of(table(laws)));
        switches(rows)
                .filter(toggle -> focused.contains(toggle.getId()))
                .forEach(Node::requestFocus);
    }

    private static Stream<Node> switches(VBox rows) {
        return rows.lookupAll(".switch").stream();
    }

    private GridPane table(List<LawRow> laws) {
        GridPane grid = Styled.of(new GridPane(), "mini-table", "law-table");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == NAME ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(column <= NAME ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        grid.add(label("a", "mini-heading"), NAME + 1, 0);
        grid.add(label("b", "mini-heading"), NAME + 2, 0);
        laws.forEach(law -> addRow(grid, law));
        return grid;
    }

    private void addRow(GridPane grid, LawRow law) {
        Switch toggle = new Switch();
        toggle.setSelected(law.shown());
        toggle.setAccessibleText(Words.of("Show %s", law.name()));
        toggle.setId("law-switch-" + law.id());
        toggle.selectedProperty()
                .subscribe((before, now) -> {
                    if (now != law.shown()) {
                        model.toggle(law);
                    }
                });
        grid.addRow(
                grid.getRowCount(),
                new LawSample(law.line()),
                label(law.name(), "mini-name"),
                number(law.parametersExponent()),
                number(law.tokensExponent()),
                toggle);
    }

    /// A long name gives way, a number does not.
    private static Label number(String text) {
        Label number = label(text, "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private static Label label(String text, String styleClass) {
        return Styled.of(new Label(text), styleClass);
    }
}
