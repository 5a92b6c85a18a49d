package isoscope.ui.laws;

import isoscope.fit.Weighting;
import isoscope.ui.workspace.TypedBox;
import isoscope.words.Words;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The row in which the user's own form is typed, with its bounds and how runs are weighed.
final class FormBar extends HBox {
    private static final double BOUNDS = 250;

    FormBar(FormViewModel form, BoundsViewModel bounds, WeightsViewModel weights) {
        TypedBox formula =
                new TypedBox(
                        form,
                        "form",
                        Feather.EDIT_3,
                        Words.of(
                                "Your own form …  such as  E + A/N^alpha + B/D^beta + G/experts^gamma"),
                        Words.of("Formula of the loss to fit"));
        TypedBox within =
                new TypedBox(
                        bounds,
                        "bounds",
                        Feather.MINIMIZE_2,
                        Words.of("Bounds …  such as  alpha=0.2:0.5"),
                        Words.of("Bounds of constants"));
        within.setPrefWidth(BOUNDS);
        within.setMinWidth(BOUNDS);
        HBox.setHgrow(formula, Priority.ALWAYS);
        getStyleClass().add("form-bar");
        getChildren().addAll(formula, within, menu(weights));
    }

    private static MenuButton menu(WeightsViewModel weights) {
        MenuButton menu = new MenuButton();
        menu.setId("form-weights");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(Words.of("Weight of each run in a fit of your own form")));
        menu.setAccessibleText(Words.of("Weights of runs"));
        menu.getStyleClass().add("outlined-menu");
        menu.textProperty().bind(weights.chosen().map(WeightsViewModel::label));
        // A menu without items does not open.
        menu.getItems().add(item(new Weighting.Equal(), weights, new ToggleGroup()));
        menu.setOnShowing(_ -> fill(menu, weights));
        return menu;
    }

    private static void fill(MenuButton menu, WeightsViewModel weights) {
        ToggleGroup group = new ToggleGroup();
        menu.getItems().setAll(item(new Weighting.Equal(), weights, group));
        weights.choices().forEach(choice -> menu.getItems().add(item(choice, weights, group)));
    }

    private static RadioMenuItem item(
            Weighting choice, WeightsViewModel weights, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(WeightsViewModel.label(choice));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(choice.equals(weights.chosen().getValue()));
        item.setOnAction(event -> weights.choose(choice));
        return item;
    }
}
