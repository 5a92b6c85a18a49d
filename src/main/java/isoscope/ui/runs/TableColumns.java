package isoscope.ui.runs;

import isoscope.task.Delay;
import isoscope.task.FxDelay;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.scene.control.Tooltip;
import javafx.util.Callback;

/// Shows, hides and sizes the columns of the table of runs as its model has them, and adds those of the file. A menu at
/// the corner of the header lists them all. Columns share the width of the table, until any of the file is shown: then
/// the table scrolls.
final class TableColumns {
    private static final double FURTHER = 110;
    private static final double NARROWEST = 46;

    private final TableView<RunRow> table;
    private final List<TableColumn<RunRow, ?>> own;
    private final ColumnsViewModel model;

    /// A width is remembered twice a second while it is dragged, not at each step.
    private final Delay rest = new FxDelay(Duration.ofMillis(500));

    /// @param table with the columns that every table has
    TableColumns(TableView<RunRow> table, ColumnsViewModel model) {
        this.table = table;
        this.own = List.copyOf(table.getColumns());
        this.model = model;
        table.setTableMenuButtonVisible(true);
        own.forEach(column -> follow(column, column.getId()));
        model.ofFileProperty().subscribe(this::rebuild);
    }

    private void rebuild(List<String> ofFile) {
        rest.stop();
        own.forEach(column -> arrange(column, column.getId()));
        table.getColumns().setAll(own);
        ofFile.forEach(name -> table.getColumns().add(further(name)));
        adapt();
    }

    private TableColumn<RunRow, String> further(String name) {
        // The menu takes single underscores for marks of its keys.
        TableColumn<RunRow, String> column = new TableColumn<>(name.replace("_", "__"));
        Label title = new Label(name);
        title.setTooltip(new Tooltip(name));
        column.setGraphic(title);
        column.getStyleClass().add("titled");
        column.setId(ColumnsViewModel.id(name));
        column.setPrefWidth(FURTHER);
        column.setMinWidth(NARROWEST);
        column.setReorderable(false);
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(ColumnsViewModel.text(cell.getValue().run(), name)));
        column.setComparator(ColumnsViewModel.order());
        arrange(column, column.getId());
        follow(column, column.getId());
        return column;
    }

    private void arrange(TableColumn<RunRow, ?> column, String id) {
        column.setVisible(model.isShown(id));
        OptionalDouble width = model.width(id);
        if (width.isPresent() && column.isResizable()) {
            column.setPrefWidth(width.getAsDouble());
        }
    }

    private void follow(TableColumn<RunRow, ?> column, String id) {
        column.visibleProperty()
                .subscribe((_, shown) -> {
                    model.show(id, shown);
                    adapt();
                });
    }

    /// Columns of the file make the table wider than its place, so that it scrolls; its own share the place.
    private void adapt() {
        table.setColumnResizePolicy(
                model.isWide()
                        ? features ->
                                remembered(
                                        features,
                                        TableView.UNCONSTRAINED_RESIZE_POLICY.call(features))
                        : new Sharing());
    }

    /// A drag is of one column; without one the table has another width or other columns.
    private boolean remembered(ResizeFeatures<?> features, boolean done) {
        TableColumnBase<?, ?> column = features.getColumn();
        if (done && column != null) {
            rest.start(() -> model.resize(column.getId(), column.getWidth()));
        }
        return done;
    }

    /// Columns that share the width of the table; the toolkit shows no scroll bar for this class. It declares policies without
    /// the type of rows.
    @SuppressWarnings("rawtypes")
    private final class Sharing extends ConstrainedColumnResizeBase
            implements Callback<ResizeFeatures, Boolean> {
        @Override
        public Boolean call(ResizeFeatures features) {
            return remembered(
                    features, TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(features));
        }
    }
}
