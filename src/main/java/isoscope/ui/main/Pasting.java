package isoscope.ui.main;

import isoscope.session.data.OpenMode;
import java.io.File;
import javafx.scene.input.Clipboard;

/// Opens what was copied elsewhere: files, or the text of a table.
final class Pasting {
    private Pasting() {}

    static void paste(OpeningViewModel model) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.open(clipboard.getFiles().stream().map(File::toPath).toList(), OpenMode.REPLACE);
        } else {
            model.paste(clipboard.hasString() ? clipboard.getString() : "");
        }
    }
}
