/// A model that can be built from a number of parameters: its shape, where its parameters and its compute lie, and the memory
/// that training takes.
@NullMarked
package isoscope.plan.model;

import org.jspecify.annotations.NullMarked;
