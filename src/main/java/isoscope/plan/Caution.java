package isoscope.plan;

/// What a reader of a plan must know.
///
/// @param code stable name
/// @param message in words
public record Caution(String code, String message) {}
