package isoscope.ui.planner;

import isoscope.plan.SideBySide;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A plan among others: its name, and its numbers below.
final class PlanColumnView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Room for the longest of the usual names.
    static final double LEAST_WIDTH = 146;

    private final String plan;
    private final List<Label> values = new ArrayList<>();

    /// @param select looks at the plan
    /// @param clear gives a plan up that was chosen
    PlanColumnView(PlanColumn column, Runnable select, Runnable clear) {
        plan = column.id();
        setId("planner-plan-" + plan);
        getStyleClass().add("plan-column");
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnMouseClicked(_ -> select.run());
        getChildren().add(head(column, clear));
        column.rows().forEach(row -> add(row.main()));
    }

    private static HBox head(PlanColumn column, Runnable clear) {
        Label name = Styled.of(new Label(column.name()), "plan-heading", "strong");
        name.setTooltip(new Tooltip(column.name()));
        HBox head =
                Styled.of(new HBox(PlanSamples.of(column), name), "plan-column-head", "plan-cell");
        head.setMinHeight(PlanTable.HEAD);
        head.setAlignment(Pos.CENTER_RIGHT);
        if (column.id().equals(SideBySide.YOUR_CHOICE)) {
            head.getChildren().add(clear(clear));
        }
        return head;
    }

    private static Button clear(Runnable clear) {
        Button button = Styled.of(new Button("", new FontIcon(Feather.X)), "icon-button");
        button.setId("planner-clear-choice");
        button.getStyleClass().add("plan-clear");
        button.setAccessibleText(Words.of("Clear your choice"));
        button.setTooltip(new Tooltip(Words.of("Clear your choice (Esc in the chart)")));
        button.setOnAction(_ -> clear.run());
        return button;
    }

    private void add(boolean main) {
        Label value = Styled.of(new Label(), "number", "plan-value", "plan-cell");
        value.setAlignment(Pos.CENTER_RIGHT);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(PlanTable.ROW);
        if (main) {
            value.getStyleClass().add("strong");
        }
        values.add(value);
        getChildren().add(value);
    }

    /// The id of the plan.
    String plan() {
        return plan;
    }

    /// Takes some room; more where the columns do not fill the table.
    void take(double width) {
        setMinWidth(width);
        setPrefWidth(width);
    }

    /// Shows numbers.
    void show(PlanColumn column) {
        for (int i = 0; i < values.size(); i++) {
            PlanRow row = column.rows().get(i);
            values.get(i).setText(row.value());
            values.get(i).setAccessibleText(row.title() + ": " + row.value());
        }
    }

    /// Shows whether it is the one that is looked at closely.
    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
