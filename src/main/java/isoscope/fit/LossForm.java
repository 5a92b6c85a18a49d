package isoscope.fit;

/// The form of a law, as far as a search asks for it: the loss it gives each run, and how that changes with the
/// parameters. Parameters are above zero, or zero when held there, and go by their natural logarithms.
interface LossForm {
    /// How many runs there are.
    int runs();

    /// ln L of a run.
    ///
    /// @param run from 0
    /// @param logs of the parameters; minus infinity for zero
    /// @param slopes overwritten with the derivative of ln L by each of them
    double logLoss(int run, double[] logs, double[] slopes);
}
