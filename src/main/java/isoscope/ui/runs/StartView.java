package isoscope.ui.runs;

import isoscope.session.data.Origin;
import isoscope.session.data.RecentFile;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.TourButtons;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen before anything is open: a place to drop a file, samples, and the files opened before.
final class StartView extends ScrollPane {
    private static final double WIDTH = 1040;

    private final StartViewModel model;

    StartView(StartViewModel model) {
        this.model = model;
        Label heading =
                Styled.of(new Label(Words.of("Open a file of training runs")), "start-heading");
        Label lead =
                new Label(
                        Words.of(
                                "One row per run is enough: model size, tokens or compute, and loss. Isoscope computes the "
                                        + "rest."));
        lead.setWrapText(true);
        lead.getStyleClass().add("start-lead");
        VBox column =
                new VBox(
                        heading,
                        lead,
                        dropZone(),
                        section(Words.of("Start with a sample")),
                        cards(),
                        section(Words.of("Take a tour")),
                        tours(),
                        section(Words.of("Recent files")),
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
        StackPane badge = Styled.of(new StackPane(new FontIcon(Feather.UPLOAD)), "drop-badge");
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = Styled.of(new Label(Words.of("Drop files or a folder here")), "drop-title");
        Label kinds =
                new Label(
                        Words.of(
                                "CSV, TSV or JSON, one row per run or per step; or paste a table (Ctrl V)"));
        kinds.getStyleClass().add("muted");
        Button open =
                Styled.of(
                        new Button(Words.of("Open files"), new FontIcon(Feather.FOLDER)),
                        "primary");
        open.setId("start-open-button");
        open.setOnAction(event -> model.askOpen());
        VBox words = Styled.of(new VBox(title, kinds, open), "drop-words");
        HBox inside = Styled.of(new HBox(badge, words), "drop-inside");
        inside.setAlignment(Pos.CENTER);
        inside.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane zone = Styled.of(new StackPane(inside), "drop-zone");
        zone.setId("drop-zone");
        return zone;
    }

    private HBox cards() {
        HBox row = Styled.of(new HBox(), "start-cards");
        model.cards().forEach(card -> row.getChildren().add(card(card)));
        return row;
    }

    private static Button card(StartCard card) {
        StackPane picture = Styled.of(new StackPane(Thumbnail.of(card.id())), "start-picture");
        Label title = Styled.of(new Label(card.title()), "strong");
        Label description = Styled.of(new Label(card.description()), "start-description");
        description.setWrapText(true);
        VBox words = Styled.of(new VBox(title, description), "start-words");
        VBox face = new VBox(picture, words);
        Button button = Styled.of(new Button(), "start-card");
        button.setGraphic(face);
        button.setAccessibleText(card.title() + ". " + card.description());
        button.setId("start-" + card.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(WIDTH / 4);
        face.prefWidthProperty().bind(button.widthProperty().subtract(2));
        button.setOnAction(event -> card.start().run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private FlowPane tours() {
        FlowPane buttons = Styled.of(new FlowPane(), "tour-buttons");
        buttons.getChildren().setAll(TourButtons.of(model::open));
        return buttons;
    }

    private VBox recentFiles() {
        VBox rows = Styled.of(new VBox(), "recent");
        model.recent().subscribe(files -> rows.getChildren().setAll(recentRows(files)));
        return rows;
    }

    private List<Node> recentRows(List<RecentFile> files) {
        if (files.isEmpty()) {
            Label none = Styled.of(new Label(Words.of("Files you open appear here.")), "muted");
            return List.of(none);
        }
        return files.stream().<Node>map(this::recentRow).toList();
    }

    private Button recentRow(RecentFile file) {
        Label name = Styled.of(new Label(new Origin.File(file.path()).name()), "recent-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label folder = Styled.of(new Label(folder(file.path())), "muted");
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
        Label label = Styled.of(new Label(text), "muted");
        label.setMinWidth(110);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label section(String text) {
        return Styled.of(new Label(text), "start-section");
    }

    private static String folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? "" : parent.toString();
    }
}
