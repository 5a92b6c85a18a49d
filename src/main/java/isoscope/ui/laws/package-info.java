/// The Laws screen: published laws and the fit in one table, every method side by side, and whether the fit can be
/// trusted. Enter at [isoscope.ui.laws.LawsWorkspace].
@NullMarked
package isoscope.ui.laws;

import org.jspecify.annotations.NullMarked;
