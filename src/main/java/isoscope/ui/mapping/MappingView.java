package isoscope.ui.mapping;

import isoscope.ui.dialog.DialogBar;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The dialog: the table above, the fields at the left, what they make of it at the right.
final class MappingView extends BorderPane {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 660;

    private final MappingViewModel model;

    MappingView(MappingViewModel model) {
        this.model = model;
        getStyleClass().addAll("dialog-card", "mapping-dialog");
        setId("mapping-dialog");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        String title = Words.of("What do the columns of %s mean?", model.name());
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setTop(new VBox(DialogBar.head(title, model::cancel), table()));
        setCenter(new HBox(form(), result()));
        setBottom(foot());
    }

    private VBox table() {
        Label why = Styled.of(new Label(String.join(" ", model.reasons())), "mapping-why");
        why.setWrapText(true);
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        return new VBox(why, new TableHead(model));
    }

    private ScrollPane form() {
        GridPane form = Styled.of(new GridPane(), "mapping-form");
        for (FieldEntry entry : model.entries()) {
            FieldRow.add(form, form.getRowCount(), entry);
        }
        ScrollPane scroll = Styled.of(new ScrollPane(form), "mapping-fields");
        scroll.setId("mapping-fields");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setMinHeight(0);
        return scroll;
    }

    private TrialPane result() {
        TrialPane result = new TrialPane(model);
        HBox.setHgrow(result, Priority.ALWAYS);
        return result;
    }

    private HBox foot() {
        Label promise = Styled.of(new Label(model.promise()), "muted", "mapping-promise");
        promise.setWrapText(true);
        Button cancel = Styled.of(new Button(Words.of("Cancel")), "outlined");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        Button read =
                Styled.of(new Button(Words.of("Import"), new FontIcon(Feather.CHECK)), "primary");
        read.setId("mapping-read");
        read.setDefaultButton(true);
        read.setOnAction(event -> model.read());
        read.disableProperty().bind(model.trialProperty().map(trial -> !trial.isReadable()));
        return DialogBar.foot(promise, cancel, read);
    }
}
