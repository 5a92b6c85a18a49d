package isoscope.plan;

/// A warning to a reader of a plan.
///
/// @param code stable name
/// @param message in words
public record Caution(String code, String message) {}
