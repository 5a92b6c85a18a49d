package isoscope.fit.method;

/// The form of a law, as far as a search asks for it: the loss it gives each run, and how that changes with the
/// parameters. Parameters are above zero, or zero when held there, and go by their natural logarithms.
interface LossForm {
    /// How many runs there are.
    int runs();

    /// The law with these parameters.
    ///
    /// @param logs of the parameters; minus infinity for zero
    At at(double[] logs);

    /// A law of the form.
    @FunctionalInterface
    interface At {
        /// ln L of a run.
        ///
        /// @param run from 0
        /// @param slopes overwritten with the derivative of ln L by the logarithm of each parameter
        double logLoss(int run, double[] slopes);
    }
}
