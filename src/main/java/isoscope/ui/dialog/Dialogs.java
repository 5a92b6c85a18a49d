package isoscope.ui.dialog;

import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Questions to the user and messages for them. View-models ask through this, so tests can answer.
public interface Dialogs {
    /// Asks for files of runs.
    ///
    /// @return the files, none when the user thought better of it
    List<Path> askOpen();

    /// Asks for files of laws: sheets and saved fits.
    ///
    /// @return the files, none when the user thought better of it
    List<Path> askLaws();

    /// Asks for the file of a tour.
    Optional<Path> askTour();

    /// Asks for a folder of files of runs.
    Optional<Path> askFolder();

    /// Asks where to save; the answer may exist, and then the user has agreed to replace it.
    ///
    /// @param title of the dialog
    /// @param suggestedName with its extension, such as `isoloss-fitted-240runs.png`
    /// @param kind the meaning of the extension, such as "PNG picture"
    Optional<Path> askSave(String title, String suggestedName, String kind);

    /// Asks whether to go on.
    ///
    /// @param question one sentence
    /// @param detail the consequence
    /// @param action the word on the button that agrees
    boolean confirm(String question, String detail, String action);

    /// Asks which way to go on.
    ///
    /// @param question one sentence
    /// @param detail the consequence
    /// @param actions the words on the buttons, first what Enter means
    /// @return the place of one of them; empty when the user called the whole off
    OptionalInt choose(String question, String detail, List<String> actions);

    /// Asks whether a file may be replaced that the user did not name themselves, because its ending was added.
    default boolean mayReplace(Path file) {
        return confirm(
                Words.of("Replace %s?", file.getFileName()),
                Words.of("A file with this name already exists."),
                Words.of("Replace"));
    }

    /// Tells of something that went wrong and stays until it is read.
    ///
    /// @param headline the event, in one sentence
    /// @param detail the next step
    void report(String headline, String detail);

    /// Tells of a fault of the program and stays until it is read; the details are seen only when asked for.
    ///
    /// @param headline the event, in one sentence
    /// @param detail the next step
    /// @param details for whoever mends it, any number of lines
    void reportFault(String headline, String detail, String details);

    /// Tells of something in passing, for six seconds, and offers one thing to do about it.
    ///
    /// @param message the event in words
    /// @param action the word on the button, or empty for none
    /// @param act the action of the button
    void notify(String message, String action, Runnable act);

    /// Tells of something in passing.
    ///
    /// @param message the event in words
    default void notify(String message) {
        notify(message, "", () -> {});
    }
}
