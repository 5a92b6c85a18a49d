package isoscope.ui.inspector;

import isoscope.plot.Categories;
import isoscope.plot.Categories.Category;
import isoscope.plot.Study;
import java.util.List;

/// What the colours and shapes of runs mean in every chart.
///
/// @param title "Runs by optimizer"; empty where each chart has its own colours
/// @param groups the largest first; empty where colours are on a map, which the charts explain themselves
/// @param limit how many values have no colour of their own, in words; empty when all have one
public record RunKey(String title, List<Category> groups, String limit) {
    /// Copies the list.
    public RunKey {
        groups = List.copyOf(groups);
    }

    /// What the colours of a study mean.
    public static RunKey of(Study study) {
        String words = study.colouredBy().words();
        String title = words.isEmpty() ? "" : "Runs by " + words;
        return Categories.of(study)
                .map(categories -> new RunKey(title, categories.groups(), categories.limit()))
                .orElse(new RunKey(title, List.of(), ""));
    }
}
