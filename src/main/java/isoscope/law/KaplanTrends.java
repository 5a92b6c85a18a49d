package isoscope.law;

/// How what a compute-efficient run spends grows with compute, each a power of C_min (Kaplan et al. 2020, Table 6 and
/// figure 14). The program itself takes D* from C = 6ND; these are the paper's own regressions beside it.
///
/// @param tokens D over one epoch
/// @param batch batch size, in tokens
/// @param steps optimiser steps S_min
/// @param parametersAtFixedBatch N when the batch size is not tuned, against the compute spent
public record KaplanTrends(Trend tokens, Trend batch, Trend steps, Trend parametersAtFixedBatch) {

    /// coefficient · C^exponent.
    ///
    /// @param coefficient the value at one PF-day
    /// @param exponent of the compute in PF-days
    public record Trend(double coefficient, double exponent) {
        /// The value at a compute budget.
        ///
        /// @param compute C in FLOP, above zero
        public double at(double compute) {
            return coefficient * Math.pow(compute / KaplanLaw.FLOP_PER_PF_DAY, exponent);
        }
    }
}
