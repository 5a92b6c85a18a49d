package isoscope.plan.simulate;

import isoscope.quantity.Series;
import java.util.Arrays;

/// Mean and standard deviation of a sample.
///
/// @param mean NaN of an empty sample
/// @param deviation with n − 1; NaN of fewer than two values
record Moments(double mean, double deviation) {
    static Moments of(Series sample) {
        double mean = Arrays.stream(sample.toArray()).average().orElse(Double.NaN);
        double squares =
                Arrays.stream(sample.toArray()).map(each -> (each - mean) * (each - mean)).sum();
        return new Moments(
                mean, sample.size() < 2 ? Double.NaN : Math.sqrt(squares / (sample.size() - 1)));
    }
}
