package isoscope.ui.export;

import isoscope.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers what an export asks as was told beforehand.
final class ScriptedAnswers implements Dialogs {
    final List<String> said = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    Optional<Path> path = Optional.empty();
    Optional<Path> folder = Optional.empty();
    boolean agrees = true;

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
        return folder;
    }

    @Override
    public Optional<Path> askFolder() {
        return folder;
    }

    @Override
    public Optional<Path> askSave(String title, String suggestedName, String kind) {
        asked.add(suggestedName + ", " + kind);
        return path;
    }

    @Override
    public boolean confirm(String question, String detail, String action) {
        asked.add(question);
        return agrees;
    }

    @Override
    public OptionalInt choose(String question, String detail, List<String> actions) {
        return OptionalInt.empty();
    }

    @Override
    public void report(String headline, String detail) {
        said.add(headline);
    }

    @Override
    public void reportFault(String headline, String detail, String details) {}

    @Override
    public void notify(String message, String action, Runnable act) {
        said.add(message);
    }
}
