package isoscope.formula;

/// The signs between two operands.
public enum Operator {
    /// +
    PLUS("+"),
    /// -
    MINUS("-"),
    /// *
    TIMES("*"),
    /// /
    DIVIDED_BY("/"),
    /// ^
    TO_THE("^");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /// The sign as it is typed.
    public String sign() {
        return sign;
    }
}
