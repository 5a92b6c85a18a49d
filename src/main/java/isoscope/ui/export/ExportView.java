package isoscope.ui.export;

import isoscope.ui.dialog.DialogBar;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private static final double HEIGHT = 600;
    private static final double PREVIEW_WIDTH = 590;
    private static final double PREVIEW_HEIGHT = 390;

    private final ExportViewModel model;

    ExportView(ExportViewModel model) {
        this.model = model;
        getStyleClass().add("dialog-card");
        setId("export-dialog");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setTop(DialogBar.head("Export figure", model::close));
        setCenter(preview());
        setRight(new ExportForm(model));
        setBottom(foot());
    }

    private VBox preview() {
        ImageView image = new ImageView();
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(PREVIEW_WIDTH);
        image.setFitHeight(PREVIEW_HEIGHT);
        model.previewProperty()
                .subscribe(drawn ->
                        drawn.ifPresent(
                                picture -> image.setImage(SwingFXUtils.toFXImage(picture, null))));
        Label drawing = new Label("Drawing…");
        drawing.getStyleClass().add("export-summary");
        drawing.visibleProperty().bind(image.imageProperty().isNull());
        drawing.managedProperty().bind(drawing.visibleProperty());
        StackPane paper = new StackPane(image, drawing);
        paper.getStyleClass().add("export-paper");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label summary = new Label();
        summary.setId("export-summary");
        summary.getStyleClass().addAll("export-summary", "number");
        summary.textProperty().bind(model.summaryProperty());
        VBox box = new VBox(paper, summary);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("export-preview");
        return box;
    }

    private HBox foot() {
        Button copy = new Button("Copy to clipboard", new FontIcon(Feather.COPY));
        copy.setId("export-copy");
        copy.getStyleClass().add("flat");
        copy.setOnAction(event -> model.copy());
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("outlined");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.close());
        Button save = new Button(null, new FontIcon(Feather.DOWNLOAD));
        save.textProperty().bind(model.page().formatProperty().map(format -> "Save " + format));
        save.setId("export-save");
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(event -> model.save());
        copy.disableProperty().bind(model.errorProperty().isNotEmpty());
        save.disableProperty().bind(model.errorProperty().isNotEmpty());
        return DialogBar.foot(copy, cancel, save);
    }
}
