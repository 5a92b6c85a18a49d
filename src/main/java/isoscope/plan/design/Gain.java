package isoscope.plan.design;

/// The evidence that a run would give for the best size of a budget, beside runs that there are and runs that are ranked before it.
///
/// @param compute the budget, in FLOP
/// @param narrower share by which the run alone narrows the interval of N*
/// @param left width of that interval after it, as a share of its width by the runs that there are
public record Gain(double compute, double narrower, double left) {}
