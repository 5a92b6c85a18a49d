package isoscope.ui.export;

import isoscope.plot.Study;
import isoscope.quantity.Words;
import java.util.List;

/// Names of exported files.
final class FigureFiles {
    private FigureFiles() {}

    /// A name for a figure's file before its ending, such as `isoloss-fitted-240runs`: the chart, the first law that
    /// stands for it, and how many runs took part.
    ///
    /// @param figure its id
    static String name(String figure, Study study) {
        String law =
                study.fitted() != null
                        ? "-fitted"
                        : study.laws().stream()
                                .findFirst()
                                .map(first -> "-" + first.id())
                                .orElse("");
        List<?> runs = study.included();
        String counted = runs.isEmpty() ? "" : Words.of("-%druns", runs.size());
        return figure + law + counted;
    }
}
