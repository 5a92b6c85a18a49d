package isoscope.session;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.saved.SavedLook;
import isoscope.session.data.DataSet;
import java.util.Optional;

/// Everything a session is about, at one moment.
///
/// @param data the open data
/// @param choices the choices that were made and can be undone
/// @param bootstrap how intervals are made
/// @param look how everything is looked at
public record Snapshot(
        Optional<DataSet> data, Choices choices, BootstrapSettings bootstrap, SavedLook look) {
    /// Whether data and choices are the same, however they are looked at.
    public boolean hasSameContent(Snapshot other) {
        return data.equals(other.data) && choices.equals(other.choices);
    }
}
