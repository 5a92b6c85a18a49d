/// Tests of the texts that people see, and of the languages they are translated to.
@NullMarked
package isoscope.words;

import org.jspecify.annotations.NullMarked;
