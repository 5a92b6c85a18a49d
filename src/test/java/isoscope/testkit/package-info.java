/// What tests of several packages share.
@NullMarked
package isoscope.testkit;

import org.jspecify.annotations.NullMarked;
