package isoscope.fit;

/// How much each run counts in the objective of a fit.
public sealed interface Weighting {
    /// All alike.
    record Equal() implements Weighting {}

    /// As much as a column of the file says: the term of a run is multiplied by it.
    ///
    /// @param column of numbers from 0 up
    record Weights(String column) implements Weighting {}

    /// The less, the larger the standard error of its loss: with s in a column of the file, the term of a run is
    /// multiplied by (loss/s)², divided by the mean of these over the runs.
    ///
    /// @param column of numbers above 0, in the unit of the losses
    record StandardErrors(String column) implements Weighting {}
}
