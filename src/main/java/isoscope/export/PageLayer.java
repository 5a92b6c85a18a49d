package isoscope.export;

import isoscope.plot.Rgba;

/// A part of a drawing that readers of a page can hide.
///
/// @param id the class of its elements
/// @param name as its switch says it
/// @param light its colour on a light page
/// @param dark its colour on a dark page
record PageLayer(String id, String name, Rgba light, Rgba dark) {}
