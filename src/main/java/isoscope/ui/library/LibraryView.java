package isoscope.ui.library;

import isoscope.plot.Theme;
import isoscope.ui.inspector.Notes;
import isoscope.ui.library.LibraryRow.Choosable;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
    private static final String NOTHING = Words.key("Choose a law or a claim in the list.");

    private final LibraryViewModel model;
    private final ListView<LibraryRow> list = new ListView<>();

    /// @param theme light or dark
    LibraryView(LibraryViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        getStyleClass().add("library-view");
        TextField search = new TextField();
        search.setId("library-search");
        search.setPromptText(Words.of("Search names, authors, formulas, words"));
        search.setAccessibleText(Words.of("Search the library"));
        list.setAccessibleText(Words.of("Laws and claims"));
        search.textProperty().bindBidirectional(model.queryProperty());
        list.setId("library-list");
        list.setCellFactory(_ -> new LibraryCell());
        Label empty = CardTexts.wrapped("", "library-none");
        empty.textProperty().bind(model.emptyText());
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        CheckBox onlyForRuns = new CheckBox(Words.of("Only laws whose variables my runs have"));
        onlyForRuns.setId("library-only-for-runs");
        onlyForRuns.selectedProperty().bindBidirectional(model.onlyForRunsProperty());
        onlyForRuns.visibleProperty().bind(model.hasRuns());
        onlyForRuns.managedProperty().bind(onlyForRuns.visibleProperty());
        VBox left = new VBox(search, onlyForRuns, list);
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
        model.shownProperty()
                .subscribe(shown -> {
                    right.setContent(
                            shown.map(now -> node(now, theme)).orElseGet(LibraryView::none));
                    right.setVvalue(0);
                });
    }

    private Node node(Shown shown, ObservableValue<Theme> theme) {
        return switch (shown) {
            case CardViewModel card -> new CardPane(card, model.actions(), theme);
            case ClaimViewModel claim -> new ClaimPane(claim, theme);
            case ModelsViewModel models -> new ModelsPane(models, theme);
            case ExperimentViewModel experiment -> new ExperimentPane(experiment, theme);
        };
    }

    private static Node none() {
        return Notes.caption(Words.said(NOTHING));
    }

    private void show(List<LibraryRow> rows) {
        list.getItems().setAll(rows);
        select();
    }

    private void select() {
        list.getItems().stream()
                .filter(row ->
                        row instanceof Choosable choosable
                                && choosable.id().equals(model.chosenProperty().getValue()))
                .findFirst()
                .ifPresent(row -> {
                    if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                        list.getSelectionModel().select(row);
                        list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 2));
                    }
                });
    }

    private void choose(@Nullable LibraryRow row) {
        if (row instanceof Choosable choosable) {
            model.chosenProperty().setValue(choosable.id());
        }
    }
}
