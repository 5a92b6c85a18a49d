package isoscope.tour;

import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Steps that belong together, in the order they are shown.
///
/// @param title its name
/// @param says what it is about, in a sentence or two, or empty
/// @param steps at least one in a tour that was read
/// @param guesses at the questions of its steps, the oldest first; they are kept in sessions and no part of its text
public record Tour(String title, String says, List<Step> steps, List<Guess> guesses) {
    /// No step, and no name.
    public static final Tour NONE = new Tour("", "", List.of());

    /// A tour at whose questions nobody has guessed.
    public Tour(String title, String says, List<Step> steps) {
        this(title, says, steps, List.of());
    }

    /// Trims the texts and copies the lists.
    public Tour {
        title = title.strip();
        says = says.strip();
        steps = List.copyOf(steps);
        guesses = List.copyOf(guesses);
    }

    /// The same by another name, which says something else about itself.
    public Tour named(String other, String saysOther) {
        return new Tour(other, saysOther, steps, guesses);
    }

    /// The same with other steps.
    public Tour withSteps(List<Step> others) {
        return new Tour(title, says, others, guesses);
    }

    /// The same with more guesses.
    public Tour withMore(List<Guess> more) {
        return new Tour(
                title, says, steps, Stream.concat(guesses.stream(), more.stream()).toList());
    }

    @Override
    public String title() {
        return Words.said(title);
    }

    @Override
    public String says() {
        return Words.said(says);
    }
}
