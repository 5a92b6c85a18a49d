package isoscope.ui.runs;

import isoscope.quantity.LossUnit;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// One row a run. What is selected here is selected in every chart.
final class RunsTable extends TableView<RunRow> {
    private static final double ROW = 27;
    private static final double NARROWEST_WORD = 64;
    private static final double NARROWEST_BAR = 68;
    private static final int LOSS_DECIMALS = 3;

    private final RunsViewModel model;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final Map<TableColumn<RunRow, ?>, Supplier<Comparator<RunRow>>> orders =
            new HashMap<>();
    private boolean following;

    RunsTable(RunsViewModel model) {
        this.model = model;
        setId("runs-table");
        setAccessibleText(Words.of("Runs"));
        getStyleClass().add("data-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().add(checkColumn());
        getColumns().add(textColumn(Words.of("Run"), 84, row -> row.run().id()));
        getColumns().add(number("N", 60, Run::parameters, QuantityFormat::siFixed, "strong"));
        getColumns().add(number("D", 58, Run::tokens, QuantityFormat::siFixed, "plain"));
        getColumns().add(number("C", 82, Run::compute, QuantityFormat::dense, "plain"));
        TableColumn<RunRow, Number> losses =
                number(Words.of("Loss"), 118, Run::loss, RunsTable::loss, "strong");
        getColumns().add(losses);
        getColumns()
                .add(
                        number(
                                "D/N",
                                52,
                                Run::tokensPerParameter,
                                QuantityFormat::tokensPerParameter,
                                "plain"));
        getColumns().add(residualColumn());
        getColumns().add(statusColumn());
        new TableColumns(this, model.columns());
        setItems(rows);
        setSortPolicy(_ -> {
            inOrder(this::rearrange);
            return true;
        });
        model.rowsProperty()
                .subscribe(shown -> {
                    inOrder(rows::setAll);
                    losses.setText(lossUnit(shown).behind(Words.of("Loss")));
                });
        model.selectedProperty().subscribe(this::follow);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<RunRow>) change -> tell());
    }

    private static LossUnit lossUnit(List<RunRow> rows) {
        return RunSet.lossUnit(rows.stream().map(RunRow::run).toList());
    }

    /// Puts the rows into the order that the user chose, else into that of the file. Runs themselves are compared, in the
    /// background: cells made to be compared take long for very many runs.
    private void inOrder(Consumer<List<RunRow>> shown) {
        if (getSortOrder().isEmpty()) {
            model.table().inFileOrder(shown);
        } else {
            model.table().inOrder(order(), shown);
        }
    }

    private Comparator<RunRow> order() {
        Comparator<RunRow> order = Comparator.comparingInt(RunRow::place);
        for (TableColumn<RunRow, ?> column : getSortOrder().reversed()) {
            Comparator<RunRow> by = orders.getOrDefault(column, () -> byCells(column)).get();
            boolean falls = column.getSortType() == TableColumn.SortType.DESCENDING;
            order = (falls ? by.reversed() : by).thenComparing(order);
        }
        return order;
    }

    /// By what the cells of a column say, which must not change.
    private static <T> Comparator<RunRow> byCells(TableColumn<RunRow, T> column) {
        return Comparator.comparing(column::getCellData, column.getComparator());
    }

    private void rearrange(List<RunRow> sorted) {
        following = true;
        rows.setAll(sorted);
        following = false;
        follow(model.selectedProperty().get());
    }

    private void tell() {
        if (!following) {
            Set<String> ids = new HashSet<>();
            getSelectionModel().getSelectedItems().forEach(row -> addId(ids, row));
            model.select(ids);
        }
    }

    /// While rows are replaced, the selection holds nulls for a moment.
    private static void addId(Set<String> ids, @Nullable RunRow row) {
        if (row != null) {
            ids.add(row.run().id());
        }
    }

    private void follow(Set<String> selected) {
        Set<String> here = new HashSet<>();
        getSelectionModel().getSelectedItems().forEach(row -> addId(here, row));
        if (here.equals(selected)) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        int[] places =
                java.util.stream.IntStream.range(0, getItems().size())
                        .filter(i -> selected.contains(getItems().get(i).run().id()))
                        .toArray();
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], places);
            scrollTo(places[0]);
        }
        following = false;
    }

    private TableColumn<RunRow, RunRow> checkColumn() {
        TableColumn<RunRow, RunRow> column = column(Words.of("Used"), 36);
        column.getStyleClass().add("check");
        column.setSortable(false);
        column.setResizable(false);
        column.setMinWidth(36);
        column.setMaxWidth(36);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new IncludeCell(model));
        return column;
    }

    private TableColumn<RunRow, String> textColumn(
            String title, double width, java.util.function.Function<RunRow, String> text) {
        TableColumn<RunRow, String> column = column(title, width);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        orders.put(column, () -> Comparator.comparing(text, RunsTable::byNumberThenText));
        column.getStyleClass().add("muted");
        return column;
    }

    private TableColumn<RunRow, Number> number(
            String title,
            double width,
            ToDoubleFunction<Run> value,
            DoubleFunction<String> format,
            String weight) {
        TableColumn<RunRow, Number> column = column(title, width);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(cell.getValue().run())));
        orders.put(column, () -> Comparator.comparingDouble(row -> value.applyAsDouble(row.run())));
        column.setMinWidth(width);
        column.setCellFactory(made -> new NumberCell(format, weight));
        column.getStyleClass().add("right");
        return column;
    }

    private TableColumn<RunRow, Number> residualColumn() {
        TableColumn<RunRow, Number> column = column(Words.of("Residual"), 80);
        column.setCellValueFactory(cell -> cell.getValue().residualProperty());
        orders.put(column, model.table()::byResidual);
        column.setMinWidth(NARROWEST_BAR);
        column.setCellFactory(made -> new ResidualCell(model));
        column.getStyleClass().add("centre");
        return column;
    }

    private TableColumn<RunRow, String> statusColumn() {
        TableColumn<RunRow, String> column = column(Words.of("Status"), 74);
        column.setCellValueFactory(cell -> status(cell.getValue()));
        orders.put(column, model.table()::excludedFirst);
        column.setMinWidth(NARROWEST_WORD);
        column.getStyleClass().add("muted");
        return column;
    }

    private static ObservableValue<String> status(RunRow row) {
        return row.includedProperty()
                .map(included -> included ? Words.of("used") : Words.of("excluded"));
    }

    private static <T> TableColumn<RunRow, T> column(String title, double width) {
        TableColumn<RunRow, T> column = new TableColumn<>(title);
        column.setId(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 46));
        column.setReorderable(false);
        return column;
    }

    private static String loss(double value) {
        return QuantityFormat.loss(value, LOSS_DECIMALS);
    }

    /// "run 9" before "run 10".
    private static int byNumberThenText(String one, String other) {
        int length = Integer.compare(one.length(), other.length());
        return length == 0 ? one.compareTo(other) : length;
    }

    private static final class NumberCell extends TableCell<RunRow, Number> {
        private final DoubleFunction<String> format;

        NumberCell(DoubleFunction<String> format, String weight) {
            this.format = format;
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().addAll("number", weight);
        }

        @Override
        protected void updateItem(@Nullable Number value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : format.apply(value.doubleValue()));
        }
    }

    private static final class IncludeCell extends TableCell<RunRow, RunRow> {
        private final CheckBox box = new CheckBox();

        IncludeCell(RunsViewModel model) {
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                if (getItem() != null) {
                    model.include(getItem().run().id(), box.isSelected());
                }
            });
            itemProperty()
                    .flatMap(RunRow::includedProperty)
                    .subscribe(included -> box.setSelected(Boolean.TRUE.equals(included)));
        }

        @Override
        protected void updateItem(@Nullable RunRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : box);
        }
    }
}
