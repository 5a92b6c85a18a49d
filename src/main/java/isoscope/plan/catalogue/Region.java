package isoscope.plan.catalogue;

/// A grid.
///
/// @param id such as `fr`
/// @param name such as "France"
/// @param intensity grams of CO₂ a kilowatt-hour, average of a year
/// @param source where it stands
public record Region(String id, String name, double intensity, Source source) {}
