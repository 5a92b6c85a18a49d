/// The rules of the house as tests.
@NullMarked
package isoscope.architecture;

import org.jspecify.annotations.NullMarked;
