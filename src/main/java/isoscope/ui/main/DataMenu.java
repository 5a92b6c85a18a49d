package isoscope.ui.main;

import isoscope.session.data.Origin;
import isoscope.session.data.RecentFile;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
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
    /// The room in which a few letters of a name can be read.
    private static final double LEAST_NAME = 64;

    private final OpeningViewModel opening;
    private final SessionViewModel session;

    DataMenu(MainViewModel model) {
        opening = model.opening();
        session = model.session();
        Label name = new NameLabel();
        name.textProperty().bind(model.dataName());
        name.getStyleClass().add("data-name");
        name.setMinWidth(LEAST_NAME);
        Label count = Styled.of(new Label(), "data-count");
        count.textProperty().bind(model.runCount());
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = Styled.of(new HBox(new FontIcon(Feather.FILE_TEXT), name, count), "data-face");
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        setTooltip(whole);
        setId("data-menu");
        accessibleTextProperty().bind(name.textProperty());
        getStyleClass().add("data-menu");
        opening.recentProperty().subscribe(now -> rebuild());
    }

    private void rebuild() {
        getItems()
                .setAll(
                        item(Words.of("Open files…"), Feather.FOLDER, opening::askOpen),
                        item(Words.of("Open folder…"), Feather.FOLDER, opening::askFolder),
                        item(
                                Words.of("Paste table"),
                                Feather.CLIPBOARD,
                                () -> Pasting.paste(opening)),
                        withData(
                                item(Words.of("Add files…"), Feather.PLUS_SQUARE, opening::askAdd)),
                        withData(item(Words.of("Reload"), Feather.REFRESH_CW, opening::reload)),
                        new SeparatorMenuItem(),
                        item(Words.of("Save session"), Feather.SAVE, session::save),
                        item(Words.of("Save session as…"), Feather.SAVE, session::saveAs),
                        item(Words.of("Save with data…"), Feather.PACKAGE, session::saveWithData),
                        item(Words.of("Share session…"), Feather.SHARE_2, session::share),
                        new SeparatorMenuItem());
        opening.samples().forEach(sample -> getItems().add(item(sample)));
        if (!opening.recentProperty().get().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            opening.recentProperty().get().forEach(file -> getItems().add(item(file)));
        }
    }

    private static MenuItem item(String text, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// An item that means nothing as long as no data are open.
    private MenuItem withData(MenuItem item) {
        item.disableProperty().bind(opening.hasData().map(open -> !open));
        return item;
    }

    private MenuItem item(Origin.Sample sample) {
        MenuItem item = new MenuItem(Words.of("Sample: %s", sample.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opening.open(sample));
        return item;
    }

    private MenuItem item(RecentFile file) {
        MenuItem item = new MenuItem(new Origin.File(file.path()).name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opening.open(file.path()));
        return item;
    }

    /// A name that gives way to its neighbours, but not so far that it says nothing.
    private static final class NameLabel extends Label {
        private static final double LEAST = 96;

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LEAST, computePrefWidth(height));
        }
    }
}
