package isoscope.plot.charts;

import isoscope.plot.Layer;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Place;
import isoscope.plot.Paint;
import java.util.List;

/// The message in the middle of a chart that the data cannot fill. The axes stay.
final class Notices {
    private Notices() {}

    /// One sentence that says what is missing, and one that says what to do.
    static Layer of(String missing, String help) {
        return new Label(1, 1, missing, help, Paint.MUTED, Place.CENTRE);
    }

    /// The notice alone in a panel.
    static List<Layer> only(String missing, String help) {
        return List.of(of(missing, help));
    }
}
