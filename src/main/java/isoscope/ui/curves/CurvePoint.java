package isoscope.ui.curves;

import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.ui.workspace.Spot;
import java.util.Comparator;
import java.util.Optional;

/// A place on the curve of a run.
///
/// @param run whose curve
/// @param tokens seen until then
/// @param compute spent until then, in FLOP
/// @param loss there, in nats per token
record CurvePoint(Run run, double tokens, double compute, double loss) {
    /// How near a curve must pass, as a share of the height in view.
    private static final double REACH = 0.02;

    /// The curve that passes nearest above or below a place, if one is near enough.
    ///
    /// @param against the quantity on the horizontal axis; curves stand against compute and tokens only
    /// @param losses highest over lowest loss in view
    static Optional<CurvePoint> nearest(Study study, Quantity against, Spot spot, double losses) {
        if (against == Quantity.PARAMETERS) {
            return Optional.empty();
        }
        double reach = REACH * Math.log(losses);
        return study.runs().runs().stream()
                .flatMap(run -> on(run, against, spot.x()).stream())
                .filter(point -> point.distance(spot) <= reach)
                .min(Comparator.comparingDouble(point -> point.distance(spot)));
    }

    private double distance(Spot spot) {
        return Math.abs(Math.log(loss / spot.y()));
    }

    /// The last logged step at or before a place, when the run was under way there.
    private static Optional<CurvePoint> on(Run run, Quantity against, double x) {
        LossCurve curve = run.curve();
        if (curve == null) {
            return Optional.empty();
        }
        Series places = against == Quantity.TOKENS ? curve.tokens() : curve.compute();
        int at = lastUpTo(places, x);
        boolean ended = at == places.size() - 1 && x > places.get(at);
        return at < 0 || ended
                ? Optional.empty()
                : Optional.of(
                        new CurvePoint(
                                run,
                                curve.tokens().get(at),
                                curve.compute().get(at),
                                curve.loss().get(at)));
    }

    private static int lastUpTo(Series rising, double x) {
        int low = -1;
        int high = rising.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (rising.get(middle) <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
