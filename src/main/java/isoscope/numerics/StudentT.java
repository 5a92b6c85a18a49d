package isoscope.numerics;

import org.apache.commons.math3.distribution.TDistribution;

/// Student's t distribution.
public final class StudentT {
    private StudentT() {}

    /// How many standard errors to either side hold a share of the distribution.
    ///
    /// @param confidence the share inside, above 0 and below 1
    /// @param sample values that the standard error is of, two or more: one degree of freedom fewer
    public static double reach(double confidence, int sample) {
        return new TDistribution(null, sample - 1)
                .inverseCumulativeProbability((1 + confidence) / 2);
    }
}
