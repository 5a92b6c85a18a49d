package isoscope.quantity;

/// The outcome of reading a typed quantity.
public sealed interface ParsedQuantity {
    /// The text is a quantity.
    ///
    /// @param value in parameters, tokens, FLOP or nats per token; finite and above zero
    record Parsed(double value) implements ParsedQuantity {}

    /// The text is not the quantity that was asked for.
    ///
    /// @param found the text, shortened to 60 characters
    /// @param expected a description of what is accepted, such as "a compute above 0, such as 5.76e23 or 400 PF-days"
    record Rejected(String found, String expected) implements ParsedQuantity {}
}
