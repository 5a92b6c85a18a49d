package isoscope.ui.library;

import isoscope.law.sheet.Claim;
import isoscope.ui.library.LibraryRow.ClaimRow;
import isoscope.ui.library.LibraryRow.Entry;
import isoscope.ui.library.LibraryRow.Heading;
import isoscope.ui.library.LibraryRow.Models;
import isoscope.ui.library.LibraryRow.Simulation;
import isoscope.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// A heading, a law with its thumbnail and authors, an experiment, or a claim.
final class LibraryCell extends ListCell<LibraryRow> {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 28;

    /// Width of words, over as many lines as they take.
    private static final double WORDS = 228;

    /// The words of a line without a thumbnail. Kept, so that their face is known when the list measures the line.
    private final Label words = new Label();

    /// As wide as the list, so that a long name ends in dots and the list does not scroll sideways.
    LibraryCell() {
        setPrefWidth(0);
        words.setWrapText(true);
        words.setPrefWidth(WORDS);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("row-words");
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("library-heading");
        setDisable(row instanceof Heading);
        setText(null);
        setGraphic(null);
        switch (row) {
            case null -> setAccessibleText(null);
            case Heading(String title) -> {
                setText(title);
                getStyleClass().add("library-heading");
            }
            case Entry entry -> {
                setGraphic(law(entry));
                setAccessibleText(entry.sheet().card().name());
            }
            case Models() -> tell(Words.said(Models.TITLE));
            case Simulation(var experiment) -> tell(experiment.name());
            case ClaimRow(Claim claim) -> tell(claim.text());
        }
    }

    private void tell(String text) {
        words.setText(text);
        setGraphic(words);
        words.applyCss();
        words.setPrefHeight(USE_COMPUTED_SIZE);
        words.setPrefHeight(words.prefHeight(WORDS));
        setAccessibleText(text);
    }

    private static HBox law(Entry entry) {
        Label name = new Label(entry.sheet().card().name());
        name.getStyleClass().add("row-name");
        Label authors = new Label(entry.sheet().card().source().shortName());
        authors.getStyleClass().add("caption");
        HBox row = new HBox(picture(entry.thumbnail()), new VBox(name, authors));
        row.getStyleClass().add("library-row");
        return row;
    }

    private static Pane picture(Thumbnail thumbnail) {
        Pane pane = new Pane();
        pane.getStyleClass().add("thumbnail");
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        for (Thumbnail.Line line : thumbnail.lines()) {
            Polyline drawn = new Polyline();
            for (int i = 0; i < line.x().size(); i++) {
                drawn.getPoints()
                        .addAll(
                                3 + line.x().get(i) * (WIDTH - 6),
                                3 + line.y().get(i) * (HEIGHT - 6));
            }
            drawn.getStyleClass().add("thumbnail-line");
            pane.getChildren().add(drawn);
        }
        return pane;
    }
}
