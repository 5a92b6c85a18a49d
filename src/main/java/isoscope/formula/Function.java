package isoscope.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The functions of one number. Outside its domain a function is NaN, as in [Math].
public enum Function {
    /// e to the power of x.
    EXP,
    /// The natural logarithm.
    LN,
    /// The logarithm to base 10.
    LOG10,
    /// The logarithm to base 2.
    LOG2,
    /// The square root.
    SQRT,
    /// The distance from zero.
    ABS,
    /// The hyperbolic tangent.
    TANH,
    /// 1/(1 + exp(-x)).
    SIGMOID,
    /// e to the power of x, less 1: exact where x is small.
    EXPM1;

    private static final double LN_2 = Math.log(2);
    private static final double LN_10 = Math.log(10);

    /// The name as it is typed.
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The function with a name, when there is one.
    static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(function -> function.typed().equals(name)).findAny();
    }

    /// The value at x.
    public double value(double x) {
        return switch (this) {
            case EXP -> Math.exp(x);
            case EXPM1 -> Math.expm1(x);
            case LN -> Math.log(x);
            case LOG10 -> Math.log10(x);
            case LOG2 -> log2(x);
            case SQRT -> Math.sqrt(x);
            case ABS -> Math.abs(x);
            case TANH -> Math.tanh(x);
            case SIGMOID -> 1 / (1 + Math.exp(-x));
        };
    }

    /// The derivative at x.
    ///
    /// @param value of the function there
    public double slope(double x, double value) {
        return switch (this) {
            case EXP -> value;
            case EXPM1 -> value + 1;
            case LN -> 1 / x;
            case LOG10 -> 1 / (x * LN_10);
            case LOG2 -> 1 / (x * LN_2);
            case SQRT -> 0.5 / value;
            case ABS -> Math.signum(x);
            case TANH -> 1 - value * value;
            case SIGMOID -> value * (1 - value);
        };
    }

    /// Exact where x is a power of 2, which a quotient of logarithms is not everywhere.
    private static double log2(double x) {
        int exponent = Math.getExponent(x);
        boolean isPower = x > 0 && x < Double.POSITIVE_INFINITY && Math.scalb(1.0, exponent) == x;
        return isPower ? exponent : Math.log(x) / LN_2;
    }
}
