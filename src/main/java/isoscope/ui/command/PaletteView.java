package isoscope.ui.command;

import isoscope.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field to type in and the commands that fit.
final class PaletteView extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;
    private static final double ROW = 34;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    PaletteView(PaletteViewModel model) {
        this.model = model;
        setId("palette");
        getStyleClass().addAll("dialog-card", "palette");
        setMaxSize(WIDTH, HEIGHT);
        field.setId("palette-query");
        field.setPromptText(Words.of("What do you want to do?"));
        field.setAccessibleText(Words.of("Command"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(new Label(Words.of("No command matches. Try fewer letters.")));
        list.setOnMouseClicked(_ -> {
            model.choose(list.getSelectionModel().getSelectedIndex());
            model.run();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        model.foundProperty().subscribe(found -> list.getItems().setAll(found));
        model.chosenProperty().subscribe(_ -> showChosen());
        model.foundProperty().subscribe(_ -> showChosen());
    }

    /// Puts the caret where the user types.
    void focusQuery() {
        field.requestFocus();
    }

    private void showChosen() {
        int chosen = model.chosenProperty().get();
        list.getSelectionModel().clearAndSelect(chosen);
        list.scrollTo(Math.max(0, chosen - 4));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            model.step(1);
        } else if (code == KeyCode.UP) {
            model.step(-1);
        } else if (code == KeyCode.ENTER) {
            model.run();
        } else {
            return;
        }
        event.consume();
    }

    /// A command: group, name, keys.
    private static final class Row extends ListCell<Command> {
        private final Label group = new Label();
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            group.getStyleClass().add("palette-group");
            name.getStyleClass().add("palette-name");
            keys.getStyleClass().add("palette-keys");
            for (Label rigid : List.of(group, keys)) {
                rigid.setMinWidth(Region.USE_PREF_SIZE);
            }
            row = new HBox(group, name, gap, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                group.setText(command.group());
                name.setText(command.name().getValue());
                keys.setText(KeyNames.of(command.keys()));
                keys.setVisible(!command.keys().isEmpty());
            }
        }
    }
}
