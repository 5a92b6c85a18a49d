package isoscope.fit.form;

import isoscope.fit.Bounds;

/// A constant that is searched for, by a coordinate: its natural logarithm, or the number itself.
///
/// @param name in the formula
/// @param linear whether the loss is a linear function of it and the other linear ones
/// @param inLogs whether the coordinate is the logarithm
/// @param numbers the range of the number, ends included
/// @param range of the coordinate, ends included
/// @param starts where searches begin, in the coordinate
/// @param mayBeInfinite whether a law that lacks it is as one in which it is infinite
record Unknown(
        String name,
        boolean linear,
        boolean inLogs,
        Bounds numbers,
        Bounds range,
        Bounds starts,
        boolean mayBeInfinite) {

    /// The number at a coordinate.
    double value(double coordinate) {
        return inLogs
                ? Math.clamp(Math.exp(coordinate), numbers.low(), numbers.high())
                : coordinate;
    }

    /// The coordinate of a number, within the range. One that is infinite begins where it can still be told from that.
    double coordinate(double value) {
        return mayBeInfinite && Double.isInfinite(value)
                ? starts.high()
                : within(inLogs ? Math.log(value) : value);
    }

    /// The derivative of the number by the coordinate.
    ///
    /// @param value the number
    double slope(double value) {
        return inLogs ? value : 1;
    }

    /// The nearest coordinate in the range.
    double within(double coordinate) {
        return Math.clamp(coordinate, range.low(), range.high());
    }

    /// The coordinate at a share of the way through the starts.
    double start(double share) {
        return starts.low() + share * (starts.high() - starts.low());
    }
}
