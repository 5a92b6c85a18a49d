package isoscope.ui.tour;

import isoscope.saved.SavedLook;
import isoscope.session.Document;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The state of a presentation and its actions. Leaving it gives back the view that there was before.
public final class PresentationViewModel {
    private final Document document;
    private final PenMarks marks = new PenMarks();
    private final ReadOnlyBooleanWrapper presenting =
            new ReadOnlyBooleanWrapper(this, "presenting");
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(this, "blank");
    private final ReadOnlyObjectWrapper<PointerAid> aid =
            new ReadOnlyObjectWrapper<>(this, "aid", PointerAid.NONE);
    private Optional<SavedLook> before = Optional.empty();

    /// A presentation of a document that has not begun.
    public PresentationViewModel(Document document) {
        this.document = document;
    }

    /// Whether there is a presentation.
    public ReadOnlyBooleanProperty presentingProperty() {
        return presenting.getReadOnlyProperty();
    }

    /// Whether the screen is blank.
    ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /// How the pointer helps.
    ReadOnlyObjectProperty<PointerAid> aidProperty() {
        return aid.getReadOnlyProperty();
    }

    /// The strokes of the pen.
    PenMarks marks() {
        return marks;
    }

    /// Begins the presentation, or ends it.
    public void toggle() {
        if (presenting.get()) {
            leave();
        } else {
            enter();
        }
    }

    /// Begins the presentation with what is shown.
    public void enter() {
        before = Optional.of(look());
        presenting.set(true);
    }

    /// Ends the presentation.
    public void leave() {
        if (!presenting.get()) {
            return;
        }
        presenting.set(false);
        blank.set(false);
        aid.set(PointerAid.NONE);
        marks.clearAll();
        before.filter(look -> !look.equals(look())).ifPresent(document.looking()::restore);
        before = Optional.empty();
    }

    /// Blanks the screen, or shows it again.
    void toggleBlank() {
        blank.set(!blank.get());
    }

    /// Takes a help in hand, or puts it away.
    void toggle(PointerAid wanted) {
        aid.set(aid.get() == wanted ? PointerAid.NONE : wanted);
    }

    private SavedLook look() {
        return document.looking().snapshot(document.history().choicesProperty().get().numbers());
    }
}
