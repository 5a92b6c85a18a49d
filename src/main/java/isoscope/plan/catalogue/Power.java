package isoscope.plan.catalogue;

/// The power of an accelerator at work.
///
/// @param watts W
/// @param kind what its vendor calls it: TDP, TGP or TBP, which are not the same and cannot be converted
public record Power(double watts, String kind) {}
