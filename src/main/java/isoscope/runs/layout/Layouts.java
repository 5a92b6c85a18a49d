package isoscope.runs.layout;

import isoscope.runs.table.Records;
import java.io.IOException;
import java.util.List;

/// The arrangements that are known.
public final class Layouts {
    private static final List<Layout> KNOWN =
            List.of(
                    new WideChart(),
                    new ScalarFile(),
                    new MetricFile(),
                    new LadderFile(),
                    new FigurePoints());

    private Layouts() {}

    /// A table with one row a run or one row a step.
    ///
    /// @param layout how it was arranged: `long` when it needed no change
    /// @param records one row a run or a step
    public record Arranged(String layout, Records records) {}

    /// Arranges a table.
    ///
    /// @param name of its file, which in some arrangements tells the run
    public static Arranged arrange(String name, Records records) throws IOException {
        for (Layout layout : KNOWN) {
            if (layout.recognises(name, records.header().cells())) {
                return new Arranged(layout.id(), layout.arrange(name, records));
            }
        }
        return new Arranged("long", records);
    }
}
