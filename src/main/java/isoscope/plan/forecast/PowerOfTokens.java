package isoscope.plan.forecast;

import isoscope.numerics.Bracketed;
import java.util.List;
import java.util.Optional;

/// The course of a loss curve: L = E + A·D^−α over its tokens D.
///
/// @param floor E, at least 0
/// @param scale A, above 0
/// @param exponent α
/// @param error root of the mean square of the relative residuals
record PowerOfTokens(double floor, double scale, double exponent, double error) {
    private static final double LEAST = .02;
    private static final double MOST = 3;
    private static final int STEPS = 40;

    /// A point of a curve.
    ///
    /// @param tokens seen
    /// @param loss there
    record Point(double tokens, double loss) {}

    /// The course that least squares of the relative residuals finds; empty where the losses do not fall.
    static Optional<PowerOfTokens> through(List<Point> points) {
        double best = LEAST;
        for (int i = 0; i <= STEPS; i++) {
            double exponent = at(i);
            if (squares(points, exponent) < squares(points, best)) {
                best = exponent;
            }
        }
        double step = Math.pow(MOST / LEAST, 1.0 / STEPS);
        double found =
                Bracketed.minimum(
                        exponent -> squares(points, exponent),
                        Math.max(LEAST, best / step),
                        Math.min(MOST, best * step));
        PowerOfTokens law = linear(points, found);
        return law.scale > 0 ? Optional.of(law) : Optional.empty();
    }

    /// The loss after so many tokens.
    double at(double tokens) {
        return floor + scale * Math.pow(tokens, -exponent);
    }

    private static double at(int step) {
        return LEAST * Math.pow(MOST / LEAST, (double) step / STEPS);
    }

    private static double squares(List<Point> points, double exponent) {
        return linear(points, exponent).error;
    }

    /// E and A for an exponent: a regression of 1 on 1/L and D^−α/L, neither below 0.
    private static PowerOfTokens linear(List<Point> points, double exponent) {
        double ones = 0;
        double mixed = 0;
        double powers = 0;
        double one = 0;
        double power = 0;
        for (Point point : points) {
            double x = 1 / point.loss;
            double y = Math.pow(point.tokens, -exponent) / point.loss;
            ones += x * x;
            mixed += x * y;
            powers += y * y;
            one += x;
            power += y;
        }
        double determinant = ones * powers - mixed * mixed;
        double floor = (one * powers - power * mixed) / determinant;
        double scale = (power * ones - one * mixed) / determinant;
        if (!(floor > 0)) {
            floor = 0;
            scale = power / powers;
        } else if (!(scale > 0)) {
            scale = 0;
            floor = one / ones;
        }
        return new PowerOfTokens(floor, scale, exponent, error(points, floor, scale, exponent));
    }

    private static double error(List<Point> points, double floor, double scale, double exponent) {
        double sum = 0;
        for (Point point : points) {
            double predicted = floor + scale * Math.pow(point.tokens, -exponent);
            double residual = predicted / point.loss - 1;
            sum += residual * residual;
        }
        return Math.sqrt(sum / points.size());
    }
}
