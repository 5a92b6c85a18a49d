package isoscope.ui.library;

import isoscope.plot.Theme;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.TextCopy;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The screen that shows what the theories of scaling say, each as a card whose variables can be dragged.
public final class LibraryWorkspace {
    private LibraryWorkspace() {}

    /// The screen of a library, which is read when the screen is first seen.
    ///
    /// @param theme light or dark
    /// @param copy puts a citation on the clipboard
    public static Workspace of(
            LibraryViewModel model, ObservableValue<Theme> theme, TextCopy copy) {
        LibraryView content = new LibraryView(model, theme);
        return new Workspace(
                        new Heading(
                                "library",
                                Words.of("Library"),
                                "M4 3.5h3v13H4zM8.500 3.500h3v13h-3zM13.200 4l2.900-.8 2.900 12.600-2.900.7z",
                                Words.of("Published laws with their constants and limits")),
                        content,
                        List.of(new FavouriteButton(model)),
                        List.of(new ConstantsSection(model, copy)),
                        model.figure(),
                        model.seenProperty())
                .presentedAs(model.seenProperty(), now -> new PresentedCard(model, now));
    }
}
