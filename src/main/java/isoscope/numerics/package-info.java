/// Numerical kernels that know nothing of scaling laws: doubles in, records out. Each cites its algorithm.
@NullMarked
package isoscope.numerics;

import org.jspecify.annotations.NullMarked;
