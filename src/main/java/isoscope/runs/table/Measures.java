package isoscope.runs.table;

import isoscope.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/// The numbers of one row: N, D, C and the loss, NaN where there is none. Made once and filled anew for every row.
final class Measures {
    private static final double FLOP_PER_PARAMETER_TOKEN = 6;

    private double parameters;
    private double tokens;
    private double compute;
    private double loss;
    private @Nullable Quantity derived;

    /// Forgets the numbers of the row before.
    void clear() {
        parameters = Double.NaN;
        tokens = Double.NaN;
        compute = Double.NaN;
        loss = Double.NaN;
        derived = null;
    }

    void put(Quantity quantity, double value) {
        switch (quantity) {
            case PARAMETERS -> parameters = value;
            case TOKENS -> tokens = value;
            case COMPUTE -> compute = value;
            case LOSS -> loss = value;
        }
    }

    double get(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> parameters;
            case TOKENS -> tokens;
            case COMPUTE -> compute;
            case LOSS -> loss;
        };
    }

    boolean has(Quantity quantity) {
        return !Double.isNaN(get(quantity));
    }

    /// Works out by C = 6ND the one of N, D and C that is not there; where two are missing they stay NaN.
    ///
    /// @return the quantity that was worked out, or null when all were there
    @Nullable Quantity derive() {
        if (Double.isNaN(parameters)) {
            parameters = compute / (FLOP_PER_PARAMETER_TOKEN * tokens);
            derived = Quantity.PARAMETERS;
        } else if (Double.isNaN(tokens)) {
            tokens = compute / (FLOP_PER_PARAMETER_TOKEN * parameters);
            derived = Quantity.TOKENS;
        } else if (Double.isNaN(compute)) {
            compute = FLOP_PER_PARAMETER_TOKEN * parameters * tokens;
            derived = Quantity.COMPUTE;
        }
        return derived;
    }

    /// The quantity that [#derive] worked out for this row, or null.
    @Nullable Quantity derived() {
        return derived;
    }

    /// C/(6ND).
    double computeRatio() {
        return compute / (FLOP_PER_PARAMETER_TOKEN * parameters * tokens);
    }
}
