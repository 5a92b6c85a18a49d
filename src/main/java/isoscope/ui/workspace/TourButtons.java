package isoscope.ui.workspace;

import isoscope.tour.ShippedTour;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;

/// The tours that come with the program, a button each.
public final class TourButtons {
    private TourButtons() {}

    /// The buttons, in the order of the tours.
    ///
    /// @param open opens a tour
    public static List<Button> of(Consumer<ShippedTour> open) {
        return Arrays.stream(ShippedTour.values()).map(tour -> button(tour, open)).toList();
    }

    private static Button button(ShippedTour tour, Consumer<ShippedTour> open) {
        Button button = Styled.of(new Button(Words.said(tour.title())), "outlined", "tour-button");
        button.setId("tour-" + tour.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> open.accept(tour));
        return button;
    }
}
