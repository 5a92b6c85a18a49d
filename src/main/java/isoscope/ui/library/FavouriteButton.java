package isoscope.ui.library;

import isoscope.ui.theme.LineIcon;
import isoscope.words.Words;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Makes what is shown in the library a favourite, or no longer.
final class FavouriteButton extends ToggleButton {
    private static final String STAR =
            "M10 2.5l2.4 4.8 5.2.8-3.8 3.7.9 5.2-4.7-2.5-4.7 2.5.9-5.2L2.4 8.1l5.2-.8z";

    FavouriteButton(LibraryViewModel model) {
        super(Words.of("Favourite"), new LineIcon(STAR));
        setId("library-favourite");
        getStyleClass().add("quiet-toggle");
        setTooltip(new Tooltip(Words.of("Show it at the top of the list")));
        model.isFavourite().subscribe(this::setSelected);
        setOnAction(_ -> model.toggleFavourite());
    }
}
