package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Runs of which a part seems to be in another unit, by the trend of all of them with the unit put right.
///
/// @param part of the runs, and the others
/// @param trend of all
/// @param usual standard deviation from it
/// @param off how many runs lie off it all the same
/// @param before mean distance of the part from it as the runs are, in log-loss
record UnitFit(UnitPart part, LossTrend trend, double usual, int off, double before) {
    /// Times the usual residual beyond which a run is off the trend.
    static final double OFF = 6;

    /// Times the usual residual within which it is on it.
    private static final double ON = 4.5;

    private static final double CLEAR = .03;

    /// With residuals this large nothing is told.
    private static final double VAGUE = .08;

    /// Of more than half it is rather the others whose unit is another; which of two losses is in bits is plain.
    private static final double LARGEST_SHARE = .5;

    private static final double LARGEST_SHARE_OF_LOSSES = .9;
    private static final double SHARE_OFF = .03;

    /// How much smaller residuals must become by the shift.
    private static final double BETTER = 1.5;

    /// So many runs are shifted by no chance.
    private static final int MANY = 5;

    /// Times the usual residual that fewer must lie off the trend.
    private static final double FAR = 12;

    /// So few runs fall on the trend by chance.
    private static final int CHANCE = 2;

    /// Those of some runs that lie off a trend and, once shifted, on it.
    static UnitFit of(List<Run> runs, UnitShift shift, LossTrend trend, double usual) {
        TrendPoints points = TrendPoints.of(runs);
        List<Run> shifted = new ArrayList<>();
        List<Run> others = new ArrayList<>();
        int off = 0;
        double sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double before = Math.abs(trend.residual(points, i, 0, 0));
            double after =
                    trend.residual(points, i, shift.ofSize(run), shift.ofData(run))
                            + Math.log(shift.loss());
            boolean far = before > Math.max(CLEAR, OFF * usual);
            boolean is = far && Math.abs(after) < ON * usual;
            off += far && !is ? 1 : 0;
            sum += is ? before : 0;
            (is ? shifted : others).add(run);
        }
        return new UnitFit(
                new UnitPart(shift, shifted, others), trend, usual, off, sum / shifted.size());
    }

    /// The same parting of more runs.
    UnitPart among(List<Run> runs) {
        return of(runs, part.shift(), trend, usual).part;
    }

    /// How far from their trend the runs lie all in all.
    double misfit() {
        return usual * (1 + 10. * off / part.all());
    }

    /// Whether the shift is the reason why runs lie off the trend of all.
    ///
    /// @param without standard deviation of all runs from their trend without a shift
    /// @param offWithout how many lay off that
    boolean explains(double without, long offWithout) {
        int count = part.shifted().size();
        return count > 0
                && count
                        <= (part.shift().isOfBits() ? LARGEST_SHARE_OF_LOSSES : LARGEST_SHARE)
                                * part.all()
                && !mayBeDiverged(count)
                && off <= Math.max(1, SHARE_OFF * part.all())
                && usual < VAGUE
                && (without > BETTER * usual || offWithout > count / 2)
                && isAmongOthers()
                && (count > MANY || before > FAR * usual)
                && (count > CHANCE || liesApart() || lieLow(count));
    }

    /// Whether so few runs, with losses higher than the others have by no factor that was expected, may be failed ones.
    private boolean mayBeDiverged(int count) {
        return part.shift().loss() < 1 && !part.shift().isOfBits() && count <= MANY;
    }

    /// Whether several losses are too low by one factor: no run fails downwards.
    private boolean lieLow(int count) {
        return part.shift().loss() > 1 && count == CHANCE;
    }

    private boolean isAmongOthers() {
        return isAmong(Run::parameters, part.shift()::ofSize)
                && isAmong(Run::tokens, part.shift()::ofData);
    }

    private boolean isAmong(ToDoubleFunction<Run> value, ToDoubleFunction<Run> shiftOf) {
        DoubleSummaryStatistics rest = logs(part.others(), value, _ -> 0);
        DoubleSummaryStatistics moved = logs(part.shifted(), value, shiftOf);
        double decade = Math.log(10);
        return moved.getMin() > rest.getMin() - decade && moved.getMax() < rest.getMax() + decade;
    }

    private boolean liesApart() {
        return liesApart(Run::parameters) || liesApart(Run::tokens);
    }

    private boolean liesApart(ToDoubleFunction<Run> value) {
        DoubleSummaryStatistics rest = logs(part.others(), value, _ -> 0);
        DoubleSummaryStatistics moved = logs(part.shifted(), value, _ -> 0);
        double decade = Math.log(10);
        return moved.getMin() < rest.getMin() - decade || moved.getMax() > rest.getMax() + decade;
    }

    private static DoubleSummaryStatistics logs(
            List<Run> runs, ToDoubleFunction<Run> value, ToDoubleFunction<Run> shiftOf) {
        return runs.stream()
                .mapToDouble(run -> Math.log(value.applyAsDouble(run)) + shiftOf.applyAsDouble(run))
                .summaryStatistics();
    }
}
