package isoscope.plan.catalogue;

/// The power of an accelerator at work.
///
/// @param watts W
/// @param kind the vendor's name for it: TDP, TGP or TBP, which are not the same and cannot be converted
public record Power(double watts, String kind) {}
