package isoscope.session;

/// What C is written in. The unit never changes C.
public enum ComputeUnit {
    FLOP("FLOP", 1),
    /// 10¹⁵ FLOP a second for a day (Kaplan et al. 2020, section 1.3).
    PF_DAYS("PF-days", 8.64e19),
    /// An hour of an NVIDIA H100 SXM: 989.5 TFLOP a second, dense bfloat16, of which 40 % does useful work.
    H100_HOURS("H100-h", 0.4 * 989.5e12 * 3600);

    private final String label;
    private final double flop;

    ComputeUnit(String label, double flop) {
        this.label = label;
        this.flop = flop;
    }

    /// How the unit is written behind a number.
    public String label() {
        return label;
    }

    /// FLOP in one unit.
    public double flop() {
        return flop;
    }
}
