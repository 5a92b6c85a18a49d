package isoscope.session;

import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;

/// Unsaved changes that a window left behind when it ended. Held until somebody says what to do with them; meanwhile no
/// other window offers them.
///
/// @param place the file that keeps them
/// @param session with the changes
/// @param recovery what is known of them
public record KeptSession(KeptPlace place, SavedSession session, Recovery recovery) {
    /// Leaves them for the next window.
    public void leave() {
        place.leave();
    }

    /// Removes them for good.
    public void discard() {
        place.discard();
    }
}
