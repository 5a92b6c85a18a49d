package isoscope.quantity;

/// The sign before the decimals in all numbers of a text. The other sign stands between thousands: with a comma, `1.000`
/// is a thousand.
public enum DecimalMark {
    /// `3.41` and `1,000`.
    POINT,
    /// `3,41` and `1.000`.
    COMMA,
    /// Not known: `1.000` and `1,000` may be either, and are no numbers. What can be read in one way alone still is.
    EITHER
}
