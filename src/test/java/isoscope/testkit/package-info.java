/// The things that tests of several packages share: reference numbers, seeded generators, and real data where there is
/// some.
@NullMarked
package isoscope.testkit;

import org.jspecify.annotations.NullMarked;
