package isoscope.ui.laws;

import isoscope.plot.Theme;
import isoscope.quantity.Quantity;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One of the two tables, and below it the charts that check the fit.
final class LawsView extends VBox {
    private static final double TABLE_LEAST = 180;

    /// The height that the charts and their choices ask for before the table shows its last rows.
    private static final double CHART = 340;

    private static final double CHART_LEAST = 210;

    LawsView(
            ObservableValue<LawsTab> tab,
            LawsViewModel laws,
            MethodsViewModel methods,
            FormBar form,
            FitCheckViewModel check,
            ObservableValue<Theme> theme) {
        getStyleClass().add("laws-view");
        LawsTable lawsTable = new LawsTable(laws);
        MethodsTable methodsTable = new MethodsTable(methods);
        StackPane tables = Styled.of(new StackPane(lawsTable, methodsTable), "laws-tables");
        tables.maxHeightProperty()
                .bind(
                        heightProperty()
                                .map(height ->
                                        Math.clamp(
                                                height.doubleValue() - CHART,
                                                TABLE_LEAST,
                                                lawsTable.wholeHeight())));
        tables.prefHeightProperty().bind(tables.maxHeightProperty());
        tables.minHeightProperty().bind(tables.maxHeightProperty());
        tab.subscribe(now -> {
            show(lawsTable, now == LawsTab.LAWS);
            show(methodsTable, now == LawsTab.METHODS);
            show(form, now == LawsTab.METHODS);
        });
        laws.seenProperty().bind(sceneProperty().isNotNull().and(lawsTable.visibleProperty()));
        methods.seenProperty()
                .bind(sceneProperty().isNotNull().and(methodsTable.visibleProperty()));
        ChartPane chart = new ChartPane(check, theme);
        chart.setMinHeight(CHART_LEAST);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(form, tables, choices(check), chart);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static HBox choices(FitCheckViewModel check) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row =
                new HBox(
                        new Segments<>(
                                "left-chart",
                                check.quantilesProperty(),
                                List.of(
                                        new Choice<>(false, Words.of("Parity")),
                                        new Choice<>(true, "Q-Q"))),
                        gap,
                        caption(Words.of("Residuals against")),
                        quantities("against", check.againstProperty()),
                        caption(Words.of("Colour by")),
                        quantities("colouring", check.colouringProperty()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("laws-choices");
        return row;
    }

    private static Segments<Quantity> quantities(String id, Property<Quantity> value) {
        return new Segments<>(
                id,
                value,
                List.of(
                        new Choice<>(Quantity.PARAMETERS, "N"),
                        new Choice<>(Quantity.TOKENS, "D"),
                        new Choice<>(Quantity.COMPUTE, "C")));
    }

    private static Label caption(String text) {
        Label label = Styled.of(new Label(text), "choice-caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
