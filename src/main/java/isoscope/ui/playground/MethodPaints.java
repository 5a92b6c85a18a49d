package isoscope.ui.playground;

import isoscope.fit.FitMethod;
import isoscope.law.LineStyle;
import isoscope.plan.simulate.Simulation;
import isoscope.plot.Paint;
import java.util.List;
import java.util.Locale;

/// The colours of methods; that of approach 2 is the one that minima of parabolas have.
final class MethodPaints {
    private static final List<Paint> USUAL =
            List.of(Paint.CHINCHILLA, Paint.LAW_1, Paint.REPLICATION, Paint.FITTED, Paint.KAPLAN);

    private static final double WIDTH = 3;

    private MethodPaints() {}

    /// The colour of a method, the same whatever others there are.
    static Paint of(FitMethod method) {
        int place = Simulation.USUAL_METHODS.indexOf(method.id());
        return place < 0 ? Paint.LAW_2 : USUAL.get(place);
    }

    /// A line in one of them.
    static LineStyle line(Paint paint) {
        String colour = paint.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new LineStyle(colour, WIDTH, List.of(), false, false);
    }
}
