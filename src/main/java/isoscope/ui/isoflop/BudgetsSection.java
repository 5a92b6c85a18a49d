package isoscope.ui.isoflop;

import isoscope.plot.Rgba;
import isoscope.plot.Theme;
import isoscope.plot.layout.Palette;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Each budget with the minimum of its parabola, and what is in doubt about them. It is not there without budgets.
final class BudgetsSection extends VBox {
    private static final List<String> HEADINGS = List.of("C", "N*", "D*", "points", "");
    private static final double DOT = 4;

    BudgetsSection(IsoFlopViewModel model, ObservableValue<Theme> theme) {
        VBox rows = Styled.of(new VBox(), "section-rows");
        getChildren()
                .add(
                        new InspectorSection(Words.key("Budgets"))
                                .withNote(
                                        new SimpleStringProperty(
                                                Words.of("minimum of each parabola")))
                                .with(rows));
        var report = model.reportProperty();
        visibleProperty().bind(report.map(BudgetReport.Found.class::isInstance));
        managedProperty().bind(visibleProperty());
        report.subscribe(now -> show(rows, now, theme.getValue()));
        theme.subscribe((_, now) -> show(rows, report.getValue(), now));
    }

    private static void show(VBox rows, BudgetReport report, Theme theme) {
        switch (report) {
            case BudgetReport.Missing _ -> rows.getChildren().clear();
            case BudgetReport.Found found -> {
                rows.getChildren().setAll(List.of(table(found.rows(), theme)));
                rows.getChildren().addAll(Notes.warnings(found.warnings()));
            }
        }
    }

    private static GridPane table(List<BudgetReport.Row> rows, Theme theme) {
        GridPane grid = Styled.of(new GridPane(), "mini-table");
        for (int column = 0; column < HEADINGS.size(); column++) {
            grid.getColumnConstraints().add(column(column));
            grid.add(cell(HEADINGS.get(column), "mini-heading"), column, 0);
        }
        for (BudgetReport.Row row : rows) {
            grid.addRow(
                    grid.getRowCount(),
                    name(row, theme),
                    cell(row.parameters(), "number"),
                    cell(row.tokens(), "number"),
                    cell(row.points(), "number"),
                    verdict(row));
        }
        return grid;
    }

    private static ColumnConstraints column(int index) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(index == 0 ? HPos.LEFT : HPos.RIGHT);
        column.setHgrow(index == HEADINGS.size() - 1 ? Priority.NEVER : Priority.ALWAYS);
        return column;
    }

    /// The budget behind a dot in the colour of its parabola.
    private static Label name(BudgetReport.Row row, Theme theme) {
        Circle dot = new Circle(DOT, fill(Palette.of(theme).colour(row.colour())));
        Label name = cell(row.compute(), "mini-name");
        name.setGraphic(dot);
        return name;
    }

    private static Color fill(Rgba colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    private static Label cell(String text, String styleClass) {
        return Styled.of(new Label(text), styleClass);
    }

    private static Node verdict(BudgetReport.Row row) {
        Label label = Styled.of(new Label(), row.sound() ? "verdict-sound" : "verdict-doubtful");
        label.setGraphic(new FontIcon(row.sound() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        String text =
                row.sound() ? Words.of("Its minimum lies among the sizes tried.") : row.doubt();
        label.setTooltip(new Tooltip(text));
        label.setAccessibleText(text);
        return label;
    }
}
