package isoscope.ui.session;

import isoscope.ui.dialog.DialogBar;
import isoscope.ui.session.ShareState.Failed;
import isoscope.ui.session.ShareState.Ready;
import isoscope.ui.session.ShareState.Searching;
import isoscope.ui.session.ShareState.Writing;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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

/// A session that is to be shared: what is left out and included, and what of that may identify a person or a computer.
final class ShareView extends BorderPane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;

    private static List<Choice<Boolean>> data() {
        return List.of(
                new Choice<>(true, Words.of("Inside the file")),
                new Choice<>(false, Words.of("Next to it")));
    }

    private final ShareViewModel model;
    private final VBox found = Styled.of(new VBox(), "share-found");

    ShareView(ShareViewModel model) {
        this.model = model;
        setId("share-dialog");
        getStyleClass().addAll("dialog-card", "share");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Words.of("Share session"));
        setTop(DialogBar.head(Words.of("Share session"), model::close));
        ScrollPane scroll = Styled.of(new ScrollPane(page()), "help-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(foot());
        model.stateProperty().subscribe(this::show);
    }

    private VBox page() {
        HBox data =
                Styled.of(
                        new HBox(
                                Styled.of(new Label(Words.of("Data")), "help-what"),
                                new Segments<>("share-data", model.withDataProperty(), data())),
                        "share-data");
        data.setAlignment(Pos.CENTER_LEFT);
        return Styled.of(
                new VBox(
                        data,
                        text(
                                Words.of(
                                        "Folder paths of this computer are left out: files are stored by"
                                                + " name and found inside the session or next to it.")),
                        found),
                "help-page");
    }

    private HBox foot() {
        Label note =
                Styled.of(
                        new Label(Words.of("The open session does not change.")), "export-summary");
        Button cancel = Styled.of(new Button(Words.of("Cancel")), "outlined");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.close());
        Button save = new Button(Words.of("Save…"), new FontIcon(Feather.DOWNLOAD));
        save.setId("share-save");
        save.getStyleClass().setAll("button", "primary");
        save.setOnAction(event -> model.save());
        save.disableProperty().bind(model.stateProperty().map(now -> !(now instanceof Ready)));
        return DialogBar.foot(note, cancel, save);
    }

    private void show(ShareState state) {
        switch (state) {
            case Searching() -> found.getChildren().setAll(text(Words.of("Searching…")));
            case Failed(String problem) ->
                    found.getChildren().setAll(Styled.of(text(problem), "error-text"));
            case Ready _ -> found.getChildren().setAll(told(), traces());
            case Writing() -> {
                // The text that is shown is the text that is written.
            }
        }
    }

    private VBox told() {
        return section(
                Words.of("Included"), model.told(), Words.of("No files and no text of yours."));
    }

    private VBox traces() {
        VBox section =
                section(
                        Words.of("May identify a person or a computer"),
                        model.traces(),
                        Words.of("Nothing found. Isoscope cannot recognise every name."));
        section.setId("share-traces");
        if (!model.traces().isEmpty()
                && section.getChildren().getFirst() instanceof Label heading) {
            heading.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        }
        return section;
    }

    private static VBox section(String heading, List<ShareLine> lines, String none) {
        VBox section = Styled.of(new VBox(), "share-section");
        section.getChildren().add(Styled.of(new Label(heading), "help-heading"));
        section.getChildren().add(lines.isEmpty() ? text(none) : grid(lines));
        return section;
    }

    private static Node grid(List<ShareLine> lines) {
        GridPane grid = Styled.of(new GridPane(), "help-points");
        for (ShareLine line : lines) {
            Label left = Styled.of(new Label(line.heading()), "help-what");
            left.setWrapText(true);
            left.setMinWidth(Region.USE_PREF_SIZE);
            Label right = text(line.text());
            GridPane.setHgrow(right, Priority.ALWAYS);
            GridPane.setValignment(left, VPos.TOP);
            grid.addRow(grid.getRowCount(), left, right);
        }
        return grid;
    }

    private static Label text(String words) {
        Label text = Styled.of(new Label(words), "help-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }
}
