package isoscope.session;

import isoscope.tour.Guess;
import isoscope.tour.Step;
import isoscope.tour.Tour;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Which steps of a tour are kept, in which order. Each change is a step of the history that can be undone. Steps are told by
/// their places, from 0.
public final class TourSteps {
    private final Choosing choosing;

    TourSteps(Choosing choosing) {
        this.choosing = choosing;
    }

    /// The steps that are kept, with the name of their tour.
    public Tour tour() {
        return choosing.chosen().tour();
    }

    /// Puts another tour in place of the steps there are.
    public void open(Tour tour) {
        become(Words.of("Open tour"), tour);
    }

    /// Calls the tour by another name, and says something else about it.
    public void rename(String title, String says) {
        become(Words.of("Rename tour"), tour().named(title, says));
    }

    /// Keeps a step.
    ///
    /// @param at its place
    public void keep(int at, Step step) {
        change(Words.of("Keep a step"), steps -> steps.add(at, step));
    }

    /// Puts another step in place of one.
    public void edit(int at, Step step) {
        change(Words.of("Edit a step"), steps -> steps.set(at, step));
    }

    /// Keeps a step twice, the second behind the first.
    public void duplicate(int at) {
        change(Words.of("Duplicate a step"), steps -> steps.add(at + 1, steps.get(at)));
    }

    /// Moves a step to another place.
    public void move(int from, int to) {
        change(Words.of("Move a step"), steps -> steps.add(to, steps.remove(from)));
    }

    /// Removes a step.
    public void remove(int at) {
        change(Words.of("Delete a step"), steps -> steps.remove(at));
    }

    /// Keeps guesses at the question of a step.
    public void guess(List<Guess> guesses) {
        become(Words.of("Guess"), tour().withMore(guesses));
    }

    private void change(String name, Consumer<List<Step>> change) {
        List<Step> steps = new ArrayList<>(tour().steps());
        change.accept(steps);
        become(name, tour().withSteps(steps));
    }

    private void become(String name, Tour tour) {
        choosing.step(name, choosing.chosen().withTour(tour));
    }
}
