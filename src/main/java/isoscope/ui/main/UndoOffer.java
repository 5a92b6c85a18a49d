package isoscope.ui.main;

import isoscope.session.History;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;

/// Tells what the step made last did, and offers to take it back.
///
/// @param history of the steps
/// @param dialogs tell
record UndoOffer(History history, Dialogs dialogs) {

    /// @param sentence the effect of the step
    void tell(String sentence) {
        dialogs.notify(sentence, Words.of("Undo"), history.undoOfLast(this::tooLate));
    }

    private void tooLate() {
        dialogs.notify(Words.of("Later changes came after it: Ctrl+Z undoes them one by one."));
    }
}
