package isoscope.ui.session;

import isoscope.saved.SharedFile;

/// How far a session is on its way to others.
sealed interface ShareState {
    /// Its content is being searched.
    record Searching() implements ShareState {}

    /// It can be saved.
    record Ready(SharedFile file) implements ShareState {}

    /// It is being written.
    record Writing() implements ShareState {}

    /// It cannot be saved as is asked for.
    ///
    /// @param problem why, in a sentence
    record Failed(String problem) implements ShareState {}
}
