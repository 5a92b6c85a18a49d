package isoscope.plan;

/// The starting point of a plan: compute, money, device time or a loss.
public sealed interface Goal {
    /// So much compute, of training and serving together.
    ///
    /// @param flop FLOP
    record Compute(double flop) implements Goal {}

    /// So much money for device time.
    ///
    /// @param amount in the currency of prices
    record Money(double amount) implements Goal {}

    /// So many devices for so long.
    record DeviceTime(double hours, double devices) implements Goal {
        /// Hours of all devices.
        public double deviceHours() {
            return hours * devices;
        }
    }

    /// A loss, for the least compute.
    ///
    /// @param loss in the unit of the law
    record TargetLoss(double loss) implements Goal {}
}
