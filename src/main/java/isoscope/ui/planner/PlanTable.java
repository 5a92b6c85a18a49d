package isoscope.ui.planner;

import isoscope.ui.theme.Styled;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers of a plan. While compute is dragged only the texts change.
final class PlanTable extends VBox {
    private static final double TITLE = 188;
    private static final double VALUE = 108;
    private static final double RANGE = 190;

    private final Label byTheFit = Styled.of(new Label("By the fit"), "plan-heading");
    private final List<Row> rows = new ArrayList<>();
    private List<String> titles = List.of();

    PlanTable() {
        setId("planner-table");
        getStyleClass().add("plan-table");
    }

    private record Row(Label value, Label range, Label interval) {}

    /// Shows numbers.
    void show(List<PlanRow> numbers) {
        List<String> now = numbers.stream().map(PlanRow::title).toList();
        if (!now.equals(titles)) {
            titles = now;
            rows.clear();
            getChildren().setAll(heading());
            now.forEach(this::add);
        }
        byTheFit.setVisible(numbers.stream().anyMatch(row -> !row.interval().isEmpty()));
        for (int i = 0; i < numbers.size(); i++) {
            show(rows.get(i), numbers.get(i));
        }
    }

    private static void show(Row row, PlanRow number) {
        row.value().setText(number.value());
        boolean isKnown = number.why().isEmpty();
        row.range().setText(isKnown ? number.range() : "Not known: " + number.why());
        row.range().setMinWidth(isKnown ? RANGE : 0);
        row.range().setMaxWidth(isKnown ? RANGE : Double.MAX_VALUE);
        row.interval().setText(number.interval());
        row.interval().setManaged(isKnown);
        row.interval().setVisible(isKnown);
    }

    private HBox heading() {
        Label plan = fixed(Styled.of(new Label("Plan"), "plan-heading"), VALUE);
        plan.setAlignment(Pos.CENTER_RIGHT);
        return Styled.of(
                new HBox(
                        fixed(new Label(), TITLE),
                        plan,
                        fixed(Styled.of(new Label("By the assumptions"), "plan-heading"), RANGE),
                        byTheFit),
                "plan-row",
                "plan-head");
    }

    private void add(String title) {
        Label value = fixed(Styled.of(new Label(), "number", "strong"), VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        Label range = Styled.of(new Label(), "number", "plan-range");
        range.setWrapText(true);
        range.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(range, Priority.ALWAYS);
        Label interval = Styled.of(new Label(), "number", "plan-range");
        rows.add(new Row(value, range, interval));
        Label name = fixed(Styled.of(new Label(title), "plan-title"), TITLE);
        name.setLabelFor(value);
        getChildren().add(Styled.of(new HBox(name, value, range, interval), "plan-row"));
    }

    private static <R extends Region> R fixed(R node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }
}
