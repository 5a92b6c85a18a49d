package isoscope.ui.tour;

import isoscope.tour.ShippedTour;
import isoscope.ui.command.Command;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

/// Commands that keep steps, and open and save tours.
public final class TourCommands {
    private TourCommands() {}

    /// The commands.
    ///
    /// @param files open and save tours
    public static List<Command> of(TourFiles files) {
        TourViewModel model = files.model();
        BooleanProperty panel = model.panelShownProperty();
        ObservableValue<Boolean> some = model.tourProperty().map(tour -> !tour.steps().isEmpty());
        List<Command> all = new ArrayList<>();
        all.add(command("keep-step", Words.of("Keep as step"), "Shortcut+D", model::keep));
        all.add(
                command(
                        "steps",
                        Words.of("Show or hide the steps"),
                        "Shortcut+T",
                        () -> panel.set(!panel.get())));
        all.add(
                command("next-step", Words.of("Next step"), "Alt+Page Down", model::next)
                        .when(some));
        all.add(
                command("previous-step", Words.of("Previous step"), "Alt+Page Up", model::previous)
                        .when(some));
        all.add(command("open-tour", Words.of("Open tour…"), "", files::askOpen));
        all.add(command("save-tour", Words.of("Save tour…"), "", files::save).when(some));
        for (ShippedTour tour : ShippedTour.values()) {
            all.add(
                    command(
                            "tour-" + tour.id(),
                            Words.of("Tour: %s", Words.said(tour.title())),
                            "",
                            () -> files.open(tour)));
        }
        return all;
    }

    private static Command command(String id, String name, String keys, Runnable action) {
        return Command.of(id, Words.of("Tours"), name, keys, action);
    }
}
