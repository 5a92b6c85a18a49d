package isoscope.plot;

/// One place on a colour map.
///
/// @param map which map
/// @param place from 0 (the `low` end of a [Colouring]) to 1
public record MapColour(Colouring.ColourMap map, double place) {}
