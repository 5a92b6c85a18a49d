package isoscope.ui.tour;

import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.TourButtons;
import isoscope.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of steps while there is none: how to keep one, and the tours that come with the program.
final class TourList extends VBox {
    /// @param files open tours
    TourList(TourFiles files) {
        Label lead =
                Styled.of(
                        new Label(
                                Words.of(
                                        "A step is a view with a caption. Keep the view that is shown, or take one of the tours:")),
                        "muted");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("tour-list");
        getChildren().add(lead);
        getChildren().addAll(TourButtons.of(files::open));
    }
}
