package isoscope.testkit;

import isoscope.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers no question and writes down what it is told.
public final class QuietDialogs implements Dialogs {
    private final List<String> notices = new ArrayList<>();

    /// The notices that were shown in passing.
    public List<String> notices() {
        return List.copyOf(notices);
    }

    @Override
    public List<Path> askOpen() {
        return List.of();
    }

    @Override
    public List<Path> askLaws() {
        return List.of();
    }

    @Override
    public Optional<Path> askTour() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askSave(String title, String suggestedName, String kind) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(String question, String detail, String action) {
        return false;
    }

    @Override
    public OptionalInt choose(String question, String detail, List<String> actions) {
        return OptionalInt.empty();
    }

    @Override
    public void report(String headline, String detail) {
        notices.add(headline);
    }

    @Override
    public void reportFault(String headline, String detail, String details) {
        notices.add(headline);
    }

    @Override
    public void notify(String message, String action, Runnable act) {
        notices.add(message);
    }
}
