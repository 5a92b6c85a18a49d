package isoscope.export;

import isoscope.plot.LaidOutFigure;
import java.util.ArrayList;
import java.util.List;

/// Everything that is wrong with a page.
final class PageFaults {
    private PageFaults() {}

    /// @param moved whether compute was moved since the page was laid out
    static List<String> of(LaidOutFigure page, boolean moved) {
        var faults = new ArrayList<String>(LayoutFaults.of(page));
        faults.addAll(FrameFaults.of(page, moved));
        faults.addAll(CoverFaults.of(page, moved));
        return faults;
    }
}
