package isoscope.quantity;

/// The units compute is read and shown in. Compute itself is always held in FLOP, so changing the unit never changes
/// the value.
public enum ComputeUnit {
    /// Floating-point operations.
    FLOP("FLOP", 1),
    /// One petaFLOP per second for a day: 8.64e19 FLOP (Kaplan et al. 2020, section 1.3).
    PF_DAYS("PF-days", 1e15 * 86_400),
    /// An hour of one H100 at [#H100_PEAK] and [#H100_UTILISATION].
    H100_HOURS("H100-hours", ComputeUnit.H100_PEAK * ComputeUnit.H100_UTILISATION * 3_600);

    /// Dense BF16 peak of an H100 SXM, in FLOP per second (its data sheet).
    public static final double H100_PEAK = 989.4e12;

    /// The share of the peak that a training run is taken to reach.
    public static final double H100_UTILISATION = 0.4;

    private final String label;
    private final double flop;

    ComputeUnit(String label, double flop) {
        this.label = label;
        this.flop = flop;
    }

    /// The text behind a number: `FLOP`, `PF-days` or `H100-hours`.
    public String label() {
        return label;
    }

    /// FLOP of an amount in this unit.
    public double toFlop(double amount) {
        return amount * flop;
    }

    /// The amount in this unit of some FLOP.
    public double fromFlop(double compute) {
        return compute / flop;
    }
}
