package isoscope.ui.library;

import isoscope.plot.Theme;
import isoscope.ui.inspector.Notes;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of laws, with a box to look for one, and the card of the chosen one.
final class LibraryView extends HBox {
    private static final double LIST_WIDTH = 272;

    /// Stands in place of a card: before the library is read, and for a law that was there when a session was saved.
    private static final String NO_CARD = "Choose a law in the list.";

    private final LibraryViewModel model;
    private final ListView<LibraryRow> list = new ListView<>();

    /// @param theme light or dark
    LibraryView(LibraryViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        getStyleClass().add("library-view");
        TextField search = new TextField();
        search.setId("library-search");
        search.setPromptText("Search names, authors, formulas, words");
        search.textProperty().bindBidirectional(model.queryProperty());
        list.setId("library-list");
        list.setCellFactory(_ -> new Cell());
        Label empty = new Label();
        empty.textProperty().bind(model.emptyText());
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(search, list);
        left.getStyleClass().add("library-left");
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        ScrollPane right = new ScrollPane();
        right.setFitToWidth(true);
        right.getStyleClass().add("library-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        model.rowsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(_ -> select());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.cardProperty()
                .subscribe(card -> {
                    right.setContent(
                            card.<Node>map(shown -> new CardPane(shown, theme))
                                    .orElseGet(() -> Notes.caption(NO_CARD)));
                    right.setVvalue(0);
                });
    }

    private void show(List<LibraryRow> rows) {
        list.getItems().setAll(rows);
        select();
    }

    private void select() {
        list.getItems().stream()
                .filter(row ->
                        row instanceof Entry entry
                                && entry.id().equals(model.chosenProperty().getValue()))
                .findFirst()
                .ifPresent(row -> {
                    if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                        list.getSelectionModel().select(row);
                        list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 2));
                    }
                });
    }

    private void choose(@Nullable LibraryRow row) {
        if (row instanceof Entry entry) {
            model.chosenProperty().setValue(entry.id());
        }
    }

    /// A heading, or the name of a law.
    private static final class Cell extends ListCell<LibraryRow> {
        /// As wide as the list, so that a long heading ends in dots and the list does not scroll sideways.
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable LibraryRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("library-heading");
            setDisable(row instanceof Heading);
            switch (row) {
                case null -> setText(null);
                case Heading(String title) -> {
                    setText(title);
                    getStyleClass().add("library-heading");
                }
                case Entry(var sheet) -> setText(sheet.card().name());
            }
        }
    }
}
