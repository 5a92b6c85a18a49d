package isoscope.ui.inspector;

import isoscope.plot.Categories;
import isoscope.plot.Categories.Category;
import isoscope.plot.Study;
import isoscope.words.Words;
import java.util.List;

/// The key to the colours and shapes of runs in every chart.
///
/// @param title "Runs by optimizer"; empty where the charts explain their colours themselves
/// @param groups the largest first; empty where each chart has its own colours, and where they are on a map
/// @param limit how many values have no colour of their own, in words; empty when all have one
public record RunKey(String title, List<Category> groups, String limit) {
    /// Copies the list.
    public RunKey {
        groups = List.copyOf(groups);
    }

    /// The meaning of the colours of a study.
    public static RunKey of(Study study) {
        String title = Words.of("Runs by %s", study.colouredBy().words());
        return Categories.of(study)
                .map(categories -> new RunKey(title, categories.groups(), categories.limit()))
                .orElse(new RunKey("", List.of(), ""));
    }
}
