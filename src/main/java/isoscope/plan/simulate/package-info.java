/// Simulations of what fits can know: runs are drawn from a law that is known, methods fit them, and their laws are
/// held against it.
@NullMarked
package isoscope.plan.simulate;

import org.jspecify.annotations.NullMarked;
