package isoscope.ui.compute;

/// A model on the slider.
///
/// @param name as its authors write it
/// @param compute its training compute, in FLOP
public record Pin(String name, double compute) {}
