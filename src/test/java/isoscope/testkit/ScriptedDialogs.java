package isoscope.testkit;

import isoscope.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Answers the choosers with paths given beforehand and writes down what it is told. A question without an answer is
/// turned down, as a user would by closing the chooser. Any thread may give answers and read what was told.
public final class ScriptedDialogs implements Dialogs {
    private final Queue<Path> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> choices = new ConcurrentLinkedQueue<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private volatile boolean agrees;
    private volatile Runnable offer = () -> {};
    private volatile Runnable meanwhile = () -> {};

    /// Answers the next chooser, be it for opening or for saving.
    public void answer(Path path) {
        answers.add(path);
    }

    /// Answers the next question that has several answers by the words on a button.
    public void choose(String action) {
        choices.add(action);
    }

    /// Says yes, or no, to every question from now on; at first it is no.
    public void agree(boolean yes) {
        agrees = yes;
    }

    /// Does something while the next chooser of a file to save, or question with several answers, is open.
    public void meanwhile(Runnable action) {
        meanwhile = action;
    }

    private void open() {
        Runnable action = meanwhile;
        meanwhile = () -> {};
        action.run();
    }

    /// The questions that were asked, each as question and detail.
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /// The reports of failures, each as headline and detail.
    public List<String> reports() {
        return List.copyOf(reports);
    }

    /// The notices that were shown in passing.
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /// Takes what the last notice offers.
    public void takeOffer() {
        offer.run();
    }

    @Override
    public List<Path> askOpen() {
        return Optional.ofNullable(answers.poll()).stream().toList();
    }

    @Override
    public List<Path> askLaws() {
        return askOpen();
    }

    @Override
    public Optional<Path> askTour() {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> askFolder() {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> askSave(String title, String suggestedName, String kind) {
        open();
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public boolean confirm(String question, String detail, String action) {
        questions.add(question + " " + detail);
        return agrees;
    }

    @Override
    public OptionalInt choose(String question, String detail, List<String> actions) {
        questions.add(question + " " + detail);
        open();
        return Stream.ofNullable(choices.poll()).mapToInt(actions::indexOf).findFirst();
    }

    @Override
    public void report(String headline, String detail) {
        reports.add(headline + ": " + detail);
    }

    @Override
    public void reportFault(String headline, String detail, String details) {
        reports.add(headline + ": " + detail);
    }

    @Override
    public void notify(String message, String action, Runnable act) {
        notices.add(message);
        offer = act;
    }
}
