package isoscope.ui.export;

import isoscope.ui.dialog.DialogBar;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The export dialog: the preview at the left, the form at the right, what to do with it below.
final class ExportView extends BorderPane {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;
    private static final double PREVIEW_WIDTH = 580;
    private static final double PREVIEW_HEIGHT = 430;
    private static final double STALE = 0.3;

    private static final PseudoClass TRANSPARENT = PseudoClass.getPseudoClass("transparent");

    private final ExportViewModel model;

    ExportView(ExportViewModel model) {
        this.model = model;
        getStyleClass().add("dialog-card");
        setId("export-dialog");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setTop(DialogBar.head(Words.of("Export figure"), model::close));
        setCenter(preview());
        setRight(new ExportForm(model));
        setBottom(foot());
    }

    private VBox preview() {
        ImageView image = new ImageView();
        image.setId("export-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(PREVIEW_WIDTH);
        image.setFitHeight(PREVIEW_HEIGHT);
        model.previewProperty()
                .subscribe(drawn ->
                        drawn.ifPresent(
                                picture -> image.setImage(SwingFXUtils.toFXImage(picture, null))));
        // The image stays that of the last figure that could be drawn.
        image.opacityProperty()
                .bind(model.errorProperty().map(wrong -> wrong.isEmpty() ? 1 : STALE));
        Label drawing = Styled.of(new Label(Words.of("Drawing…")), "export-summary");
        drawing.visibleProperty().bind(image.imageProperty().isNull());
        drawing.managedProperty().bind(drawing.visibleProperty());
        StackPane paper = Styled.of(new StackPane(image, drawing), "export-paper");
        model.options()
                .transparentProperty()
                .subscribe(now -> paper.pseudoClassStateChanged(TRANSPARENT, now));
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label summary = Styled.of(new Label(), "export-summary", "number");
        summary.setId("export-summary");
        summary.textProperty().bind(model.summaryProperty());
        VBox box = Styled.of(new VBox(paper, summary), "export-preview");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private HBox foot() {
        Label progress = Styled.of(new Label(), "export-summary", "number");
        progress.setId("export-progress");
        progress.textProperty().bind(model.progressProperty());
        progress.managedProperty().bind(progress.textProperty().isNotEmpty());
        HBox left =
                new HBox(
                        whenRight(
                                button("copy", Words.of("Copy figure"), Feather.COPY, model::copy)),
                        button("copy-data", Words.of("Copy data"), Feather.COPY, model::copyData),
                        button(
                                "save-data",
                                Words.of("Save data"),
                                Feather.FILE_TEXT,
                                model::saveData),
                        progress);
        left.setAlignment(Pos.CENTER_LEFT);
        Button cancel = Styled.of(new Button(Words.of("Cancel")), "outlined");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.close());
        Button save = button("save", Words.of("Save"), Feather.DOWNLOAD, model::save);
        save.textProperty()
                .bind(
                        model.options()
                                .page()
                                .formatProperty()
                                .map(format -> Words.of("Save %s", format)));
        save.getStyleClass().setAll("button", "primary");
        save.setDefaultButton(true);
        Button all =
                button("save-all", Words.of("Save all workspaces"), Feather.FOLDER, model::saveAll);
        all.getStyleClass().setAll("button", "outlined");
        all.setTooltip(
                new Tooltip(
                        Words.of("The figure of every workspace, a file each, as chosen here")));
        return DialogBar.foot(left, cancel, whenRight(all), whenRight(save));
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = Styled.of(new Button(words, new FontIcon(icon)), "flat");
        button.setId("export-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button for what the choices must be right for, and that waits until all figures are saved.
    private Button whenRight(Button button) {
        button.disableProperty()
                .bind(model.errorProperty().isNotEmpty().or(model.progressProperty().isNotEmpty()));
        return button;
    }
}
