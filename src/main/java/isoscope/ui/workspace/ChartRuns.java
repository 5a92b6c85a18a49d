package isoscope.ui.workspace;

import isoscope.plot.Study;
import isoscope.runs.Run;
import isoscope.session.Document;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/// The runs behind the markers of a chart, selected and excluded by gestures. Markers that stand for no run of the open
/// data, such as those of reference models, count for nothing.
public final class ChartRuns {
    private final Document document;

    ChartRuns(Document document) {
        this.document = document;
    }

    /// Whether a marker stands for a run of the open data.
    public boolean isRun(String marker) {
        return study().runs().runs().stream().anyMatch(run -> run.id().equals(marker));
    }

    /// Selects the runs among these markers and no others.
    public void select(Set<String> markers) {
        document.selection().select(runsAmong(markers));
    }

    /// Selects the run at a place, or nothing where there is none.
    public void selectAt(Spot spot) {
        select(spot.marker().map(Set::of).orElse(Set.of()));
    }

    /// Selects the runs among these markers too.
    public void selectMore(Set<String> markers) {
        Set<String> all = new HashSet<>(study().selected());
        all.addAll(markers);
        select(all);
    }

    /// Selects the runs among these markers no longer.
    public void selectLess(Set<String> markers) {
        Set<String> rest = new HashSet<>(study().selected());
        rest.removeAll(markers);
        select(rest);
    }

    /// Leaves the runs among these markers out of fits while a box is drawn.
    public void leaveOut(Set<String> markers) {
        document.runSteps().previewExcluded(runsAmong(markers));
    }

    /// Keeps out what the box left out.
    public void keepLeftOut() {
        document.choosing().commit();
    }

    /// Takes in again what the box left out.
    public void takeBack() {
        document.choosing().drop();
    }

    /// Leaves the selected runs out of fits or, when all of them are out, takes them in again.
    public void toggleSelection() {
        document.runSteps().toggleExcluded(study().selected());
    }

    /// Selects no run.
    ///
    /// @return whether any was selected
    public boolean selectNone() {
        boolean any = !study().selected().isEmpty();
        document.selection().select(Set.of());
        return any;
    }

    /// The change that the gesture under way would make if it ended now, such as "Exclude 5 runs"; empty when there is
    /// none.
    public ObservableValue<Optional<String>> gesture() {
        return document.choosing().gestureProperty();
    }

    /// One look at each run, however many markers there are.
    private Set<String> runsAmong(Set<String> markers) {
        return study().runs().runs().stream()
                .map(Run::id)
                .filter(markers::contains)
                .collect(Collectors.toSet());
    }

    private Study study() {
        return document.studyProperty().get();
    }
}
