package isoscope.ui.tour;

import isoscope.tour.ShippedTour;
import isoscope.words.Words;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of tours: those in files, and those that come with the program.
final class TourMenu extends MenuButton {
    /// @param files open and save tours
    TourMenu(TourFiles files) {
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setId("tour-menu");
        setTooltip(new Tooltip(Words.of("Open and save tours")));
        setAccessibleText(Words.of("Open and save tours"));
        getStyleClass().add("tour-menu");
        MenuItem save = item(Words.of("Save tour…"), files::save);
        ObservableValue<Boolean> none =
                files.model().tourProperty().map(tour -> tour.steps().isEmpty());
        none.subscribe(save::setDisable);
        getItems()
                .addAll(
                        item(Words.of("Open tour…"), files::askOpen),
                        save,
                        new SeparatorMenuItem());
        Arrays.stream(ShippedTour.values())
                .map(tour -> item(Words.said(tour.title()), () -> files.open(tour)))
                .forEach(getItems()::add);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
