/// A law for each group of runs, with constants that the groups share or have of their own, and how much compute one group
/// needs beside another. Enter at [isoscope.fit.group.GroupFitter].
@NullMarked
package isoscope.fit.group;

import org.jspecify.annotations.NullMarked;
