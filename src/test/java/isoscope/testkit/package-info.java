/// What tests of several packages share: reference numbers and seeded generators.
@NullMarked
package isoscope.testkit;

import org.jspecify.annotations.NullMarked;
