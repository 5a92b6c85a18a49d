package isoscope.ui.main;

import isoscope.session.Origin;
import isoscope.session.RecentFile;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The open data set, and what else can be opened.
final class DataMenu extends MenuButton {
    private final MainViewModel model;

    DataMenu(MainViewModel model) {
        this.model = model;
        Label name = new Label();
        name.textProperty().bind(model.dataName());
        name.getStyleClass().add("data-name");
        Label count = new Label();
        count.textProperty().bind(model.runCount());
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("data-count");
        HBox face = new HBox(new FontIcon(Feather.FILE_TEXT), name, count);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("data-face");
        setGraphic(face);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        setTooltip(whole);
        setId("data-menu");
        accessibleTextProperty().bind(name.textProperty());
        getStyleClass().add("data-menu");
        model.recentProperty().subscribe(now -> rebuild());
    }

    private void rebuild() {
        getItems()
                .setAll(
                        item("Open files…", Feather.FOLDER, model::askOpen),
                        item("Open folder…", Feather.FOLDER, model::askFolder),
                        item("Paste table", Feather.CLIPBOARD, () -> Pasting.paste(model)),
                        withData(item("Add files…", Feather.PLUS_SQUARE, model::askAdd)),
                        withData(item("Read again", Feather.REFRESH_CW, model::reload)),
                        new SeparatorMenuItem(),
                        item("Save session", Feather.SAVE, model.session()::save),
                        item("Save session as…", Feather.SAVE, model.session()::saveAs),
                        item("Save with data…", Feather.PACKAGE, model.session()::saveWithData),
                        new SeparatorMenuItem());
        model.samples().forEach(sample -> getItems().add(item(sample)));
        if (!model.recentProperty().get().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            model.recentProperty().get().forEach(file -> getItems().add(item(file)));
        }
    }

    private static MenuItem item(String text, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// An item that means nothing as long as no data are open.
    private MenuItem withData(MenuItem item) {
        item.disableProperty().bind(model.hasData().map(open -> !open));
        return item;
    }

    private MenuItem item(Origin.Sample sample) {
        MenuItem item = new MenuItem("Sample: " + sample.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.open(sample));
        return item;
    }

    private MenuItem item(RecentFile file) {
        MenuItem item = new MenuItem(new Origin.File(file.path()).name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.open(file.path()));
        return item;
    }
}
