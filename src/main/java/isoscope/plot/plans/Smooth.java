package isoscope.plot.plans;

import isoscope.quantity.Series;

/// A smooth line through values at even steps: a cubic between any two, with the slopes of their neighbours; it
/// rises and falls only where they do.
final class Smooth {
    private static final int PARTS = 4;

    /// A cubic whose slopes are at most so many times the step between its ends rises or falls throughout.
    private static final double STEEPEST = 3;

    private Smooth() {}

    /// How many values a line through so many has.
    static int count(int values) {
        return (values - 1) * PARTS + 1;
    }

    /// The values and those between them; NaN beside one that is not finite.
    static Series of(Series values) {
        return Series.generate(
                count(values.size()),
                i ->
                        i % PARTS == 0
                                ? at(values, i / PARTS)
                                : between(values, i / PARTS, (double) (i % PARTS) / PARTS));
    }

    private static double between(Series values, int left, double part) {
        double low = at(values, left);
        double high = at(values, left + 1);
        double rest = 1 - part;
        double bend = part * rest;
        return low * rest
                + high * part
                + bend
                        * (rest * (slope(values, left) - (high - low))
                                - part * (slope(values, left + 1) - (high - low)));
    }

    private static double slope(Series values, int place) {
        double here = at(values, place);
        double before = at(values, place - 1);
        double after = at(values, place + 1);
        if (Double.isNaN(before)) {
            return after - here;
        }
        return Double.isNaN(after) ? here - before : level(here - before, after - here);
    }

    /// The mean of two steps, but not so steep that the line would leave the values on either side.
    private static double level(double left, double right) {
        if (left * right <= 0) {
            return 0;
        }
        double most = STEEPEST * Math.min(Math.abs(left), Math.abs(right));
        return Math.clamp((left + right) / 2, -most, most);
    }

    private static double at(Series values, int place) {
        boolean isInside = place >= 0 && place < values.size();
        return isInside && Double.isFinite(values.get(place)) ? values.get(place) : Double.NaN;
    }
}
