package isoscope.ui.library;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes what is shown in the library a favourite, or no longer.
final class FavouriteButton extends ToggleButton {
    FavouriteButton(LibraryViewModel model) {
        super("Favourite", new FontIcon(Feather.STAR));
        setId("library-favourite");
        setTooltip(new Tooltip("Show it at the top of the list"));
        model.isFavourite().subscribe(this::setSelected);
        setOnAction(_ -> model.toggleFavourite());
    }
}
