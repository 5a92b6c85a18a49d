/// The four quantities of a scaling law (parameters, tokens, compute, loss): how they are written, read and held in
/// bulk. Enter at [isoscope.quantity.Quantity]; text goes in through [isoscope.quantity.QuantityParser] and out through
/// [isoscope.quantity.QuantityFormat].
@NullMarked
package isoscope.quantity;

import org.jspecify.annotations.NullMarked;
