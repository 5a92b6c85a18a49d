package isoscope.session.data;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.HashMap;
import java.util.Map;

/// How the runs of the open data differ from those before, told apart by id.
///
/// @param mode how the data came to be open
/// @param name of what was opened
/// @param before name of what was open, or empty
/// @param runs how many there are now
/// @param added runs that were not there before
/// @param removed runs that are there no longer
/// @param changed runs with other numbers than before
public record DataChange(
        OpenMode mode, String name, String before, int runs, int added, int removed, int changed) {

    /// The difference between two states of the data.
    public static DataChange between(OpenMode mode, String name, DataSet before, DataSet after) {
        Map<String, Run> old = byId(before.runs());
        int added = 0;
        int changed = 0;
        for (Run run : after.runs().runs()) {
            Run earlier = old.remove(run.id());
            added += earlier == null ? 1 : 0;
            changed += earlier == null || earlier.equals(run) ? 0 : 1;
        }
        return new DataChange(
                mode, name, before.name(), after.runs().size(), added, old.size(), changed);
    }

    private static Map<String, Run> byId(RunSet runs) {
        Map<String, Run> byId = new HashMap<>();
        runs.runs().forEach(run -> byId.put(run.id(), run));
        return byId;
    }
}
