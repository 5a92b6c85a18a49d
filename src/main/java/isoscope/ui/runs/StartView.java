package isoscope.ui.runs;

import isoscope.quantity.Counted;
import isoscope.session.Origin;
import isoscope.session.RecentFile;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the program shows before anything is open: a place to drop a file, samples, and the files opened before.
final class StartView extends ScrollPane {
    private static final double WIDTH = 1040;

    private final StartViewModel model;

    StartView(StartViewModel model) {
        this.model = model;
        Label heading = new Label("Open a file of training runs");
        heading.getStyleClass().add("start-heading");
        Label lead =
                new Label(
                        "One row per run is enough: model size, tokens or compute, and loss."
                                + " Isoscope works out the rest.");
        lead.setWrapText(true);
        lead.getStyleClass().add("start-lead");
        VBox column =
                new VBox(
                        heading,
                        lead,
                        dropZone(),
                        section("Start with a sample"),
                        cards(),
                        section("Recent files"),
                        recentFiles());
        column.setMaxWidth(WIDTH);
        column.getStyleClass().add("start");
        StackPane centred = new StackPane(column);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("start-scroll");
        setId("start-view");
    }

    private StackPane dropZone() {
        StackPane badge = new StackPane(new FontIcon(Feather.UPLOAD));
        badge.getStyleClass().add("drop-badge");
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label("Drop files or a folder here");
        title.getStyleClass().add("drop-title");
        Label kinds =
                new Label(
                        "CSV, TSV or JSON, a row per run or a row per step; or paste a table (Ctrl V)");
        kinds.getStyleClass().add("muted");
        Button open = new Button("Open files", new FontIcon(Feather.FOLDER));
        open.setId("start-open-button");
        open.getStyleClass().add("primary");
        open.setOnAction(event -> model.askOpen());
        VBox words = new VBox(title, kinds, open);
        words.getStyleClass().add("drop-words");
        HBox inside = new HBox(badge, words);
        inside.setAlignment(Pos.CENTER);
        inside.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        inside.getStyleClass().add("drop-inside");
        StackPane zone = new StackPane(inside);
        zone.setId("drop-zone");
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private HBox cards() {
        HBox row = new HBox();
        row.getStyleClass().add("start-cards");
        model.cards().forEach(card -> row.getChildren().add(card(card)));
        return row;
    }

    private static Button card(StartCard card) {
        StackPane picture = new StackPane(Thumbnail.of(card.id()));
        picture.getStyleClass().add("start-picture");
        Label title = new Label(card.title());
        title.getStyleClass().add("strong");
        Label description = new Label(card.description());
        description.setWrapText(true);
        description.getStyleClass().add("start-description");
        VBox words = new VBox(title, description);
        words.getStyleClass().add("start-words");
        VBox face = new VBox(picture, words);
        Button button = new Button();
        button.setGraphic(face);
        button.setAccessibleText(card.title() + ". " + card.description());
        button.setId("start-" + card.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(WIDTH / 4);
        button.getStyleClass().add("start-card");
        face.prefWidthProperty().bind(button.widthProperty().subtract(2));
        button.setOnAction(event -> card.start().run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private VBox recentFiles() {
        VBox rows = new VBox();
        rows.getStyleClass().add("recent");
        model.recent().subscribe(files -> rows.getChildren().setAll(recentRows(files)));
        return rows;
    }

    private List<Node> recentRows(List<RecentFile> files) {
        if (files.isEmpty()) {
            Label none = new Label("Files you open appear here.");
            none.getStyleClass().add("muted");
            return List.of(none);
        }
        return files.stream().<Node>map(this::recentRow).toList();
    }

    private Button recentRow(RecentFile file) {
        Label name = new Label(new Origin.File(file.path()).name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("recent-name");
        Label folder = new Label(folder(file.path()));
        folder.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label runs = fixed(Counted.of(file.runs(), "run"));
        Label when = fixed(model.when(file));
        HBox face = new HBox(new FontIcon(Feather.FILE_TEXT), name, folder, gap, runs, when);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("recent-face");
        Button row = new Button();
        row.setGraphic(face);
        row.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(row.widthProperty().subtract(4));
        row.getStyleClass().add("recent-row");
        row.setOnAction(event -> model.open(file.path()));
        return row;
    }

    private static Label fixed(String text) {
        Label label = new Label(text);
        label.setMinWidth(110);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("start-section");
        return label;
    }

    private static String folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? "" : parent.toString();
    }
}
