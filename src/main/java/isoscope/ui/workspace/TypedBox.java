package isoscope.ui.workspace;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.typed.Completion;
import isoscope.ui.theme.Styled;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A box for an expression that is typed: Enter takes it, Escape gives up what is typed, what could be typed next is
/// offered below, and an error stands under the character it is about.
public final class TypedBox extends VBox {
    private final TypedText model;
    private final CustomTextField field = new CustomTextField();
    private final HBox right = new HBox();
    private final ContextMenu offers = new ContextMenu();
    private String offeredFor = "";

    /// A box.
    ///
    /// @param id of the field; that of its error is `id-error`
    /// @param prompt shown while nothing is typed
    /// @param name for screen readers
    public TypedBox(TypedText model, String id, Feather icon, String prompt, String name) {
        this.model = model;
        field.setId(id + "-box");
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setLeft(new FontIcon(icon));
        field.getStyleClass().addAll("number", "typed-field");
        Label note = Styled.of(new Label(), "number", "typed-note");
        note.setMinWidth(USE_PREF_SIZE);
        note.textProperty().bind(model.note());
        right.getChildren().add(note);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        field.textProperty().bindBidirectional(model.textProperty());
        field.setOnAction(event -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // The caret moves when the text has changed.
        field.caretPositionProperty().subscribe((was, is) -> offerIfTyped());
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (!is) {
                        offers.hide();
                    }
                });
        getChildren().addAll(field, error(id));
        getStyleClass().add("typed");
    }

    /// The same box with a button that clears it while anything is typed.
    ///
    /// @param effect told when the pointer rests
    public TypedBox withClear(String effect) {
        Button clear = IconButton.of(Feather.X, effect, model::clear);
        clear.setId(field.getId().replace("-box", "-clear"));
        clear.getStyleClass().add("typed-clear");
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        right.getChildren().add(clear);
        return this;
    }

    private Label error(String id) {
        Label error = Styled.of(new Label(), "typed-error");
        error.setId(id + "-error");
        error.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        model.errorProperty()
                .subscribe(
                        now -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        return error;
    }

    private void commit() {
        offers.hide();
        model.commit();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            offers.hide();
            model.restore();
            field.end();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !offers.isShowing()) {
            offer();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && model.isCommitted()) {
            step(event.isShiftDown());
            event.consume();
        }
    }

    /// The letters of an expression that is shown already are not taken back one by one.
    private void step(boolean forward) {
        if (forward) {
            model.redo();
        } else {
            model.undo();
        }
    }

    private void offerIfTyped() {
        boolean typed = !field.getText().equals(offeredFor);
        offeredFor = field.getText();
        if (typed && field.isFocused() && !field.getText().isEmpty()) {
            offer();
        }
    }

    private void offer() {
        List<Completion> completions = model.completions(field.getCaretPosition());
        offers.getItems().setAll(completions.stream().map(this::item).toList());
        if (completions.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Completion completion) {
        MenuItem item = new MenuItem(completion.text());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(completion));
        return item;
    }

    private void take(Completion completion) {
        field.replaceText(completion.start(), field.getCaretPosition(), completion.text() + " ");
        field.end();
    }
}
