package isoscope.ui.export;

/// A unit of sizes on paper.
public enum LengthUnit {
    MM("mm", 1),
    INCHES("in", 25.4);

    private final String symbol;
    private final double millimetres;

    LengthUnit(String symbol, double millimetres) {
        this.symbol = symbol;
        this.millimetres = millimetres;
    }

    /// The symbol that stands behind a number.
    public String symbol() {
        return symbol;
    }

    /// How long one is.
    double millimetres() {
        return millimetres;
    }
}
