package isoscope.ui.workspace;

import isoscope.plot.ColourBy;
import isoscope.plot.Study;
import isoscope.runs.RunSet;

/// The note of a chart, worked out once for each set of runs, what colours them and where laws are drawn: a million runs are
/// looked at for it, and a view that moves
/// needs it at every frame. Any thread may ask.
final class RunNote {
    private RunSet runs = RunSet.EMPTY;
    private ColourBy colouredBy = new ColourBy.Usual();
    private String held = "";
    private String words = "";

    /// The note that a chart of a study must show about its runs; empty without runs.
    synchronized String of(Study study) {
        String heldNow = study.heldNote();
        if (!study.runs().equals(runs)
                || !study.colouredBy().equals(colouredBy)
                || !heldNow.equals(held)) {
            held = heldNow;
            runs = study.runs();
            colouredBy = study.colouredBy();
            words = study.note();
        }
        return words;
    }
}
