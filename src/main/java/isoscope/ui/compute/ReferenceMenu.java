package isoscope.ui.compute;

import isoscope.words.Words;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;

/// The line below the read-out that names the reference law, and the menu it is chosen from.
final class ReferenceMenu extends MenuButton {
    private static final String TIP = Words.key("Choose the law that predicts the losses");

    private final Tooltip tip = new Tooltip(Words.said(TIP));

    ReferenceMenu(ReferenceViewModel model) {
        setId("reference-law");
        getStyleClass().add("readout-note");
        setMinWidth(0);
        setMnemonicParsing(false);
        setTooltip(tip);
        setOnShowing(_ -> getItems().setAll(items(model)));
    }

    /// Shows a note.
    ///
    /// @param warning of laws far from their runs, or empty
    void show(String note, String warning) {
        setText(note);
        setVisible(!note.isEmpty());
        tip.setText(warning.isEmpty() ? Words.said(TIP) : warning + "\n" + Words.said(TIP));
    }

    private static List<MenuItem> items(ReferenceViewModel model) {
        return model.choices().stream().map(choice -> item(model, choice)).toList();
    }

    private static MenuItem item(ReferenceViewModel model, ReferenceViewModel.Choice choice) {
        RadioMenuItem item = new RadioMenuItem(choice.name());
        item.setMnemonicParsing(false);
        item.setSelected(choice.chosen());
        item.setOnAction(_ -> model.choose(choice));
        return item;
    }
}
