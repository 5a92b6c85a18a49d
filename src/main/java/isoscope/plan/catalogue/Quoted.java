package isoscope.plan.catalogue;

/// A number and who says so.
///
/// @param estimate the number with its range
/// @param source where it stands
public record Quoted(Estimate estimate, Source source) {}
