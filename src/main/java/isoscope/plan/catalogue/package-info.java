/// The hardware and sites of training, as data: accelerators, how far they are used, prices and grids, each number
/// with its source and date. Read as strictly as the sheets of laws.
@NullMarked
package isoscope.plan.catalogue;

import org.jspecify.annotations.NullMarked;
