package isoscope.ui.compute;

import isoscope.session.view.ComputeProperty;

/// Where compute lies along the slider.
///
/// @param start x of the lowest compute, in px
/// @param length px from the lowest to the highest
record LogScale(double start, double length) {
    static final int LOWEST = 17;
    static final int HIGHEST = 27;

    double x(double compute) {
        double decades = Math.log10(ComputeProperty.clamp(compute)) - LOWEST;
        return start + decades * perDecade();
    }

    double compute(double x) {
        return ComputeProperty.clamp(Math.pow(10, LOWEST + (x - start) / perDecade()));
    }

    double perDecade() {
        return Math.max(1, length) / (HIGHEST - LOWEST);
    }
}
