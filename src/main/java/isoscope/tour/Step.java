package isoscope.tour;

import isoscope.words.Words;
import java.util.Optional;

/// A view of the window with a caption.
///
/// @param title of the caption
/// @param says the caption, or empty
/// @param trying what to try with the view, or empty
/// @param notes for the speaker alone, or empty
/// @param view that is shown
/// @param question that is asked before the view is told, if any
public record Step(
        String title,
        String says,
        String trying,
        String notes,
        StepView view,
        Optional<Question> question) {
    /// Trims the texts.
    public Step {
        title = title.strip();
        says = says.strip();
        trying = trying.strip();
        notes = notes.strip();
    }

    /// A step that shows a view and says nothing yet.
    public Step(String title, StepView view) {
        this(title, "", "", "", view, Optional.empty());
    }

    /// The same under another title.
    public Step withTitle(String other) {
        return new Step(other, says, trying, notes, view, question);
    }

    /// The same with another view.
    public Step withView(StepView other) {
        return new Step(title, says, trying, notes, other, question);
    }

    @Override
    public String title() {
        return Words.said(title);
    }

    @Override
    public String says() {
        return Words.said(says);
    }

    @Override
    public String trying() {
        return Words.said(trying);
    }

    @Override
    public String notes() {
        return Words.said(notes);
    }
}
