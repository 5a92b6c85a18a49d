package isoscope.ui.tour;

import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Workspace;
import java.util.List;

/// A screen as steps name it.
///
/// @param id its stable name
/// @param title for people
/// @param charts ids of its charts
public record TourScreen(String id, String title, List<String> charts) {
    /// Copies the list.
    public TourScreen {
        charts = List.copyOf(charts);
    }

    /// A screen of the window.
    public static TourScreen of(Workspace workspace) {
        return new TourScreen(
                workspace.id(),
                workspace.heading().title(),
                workspace.charts().stream().map(ChartModel::id).toList());
    }
}
