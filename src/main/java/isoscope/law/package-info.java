/// Scaling laws, published and fitted, and what follows from them: the split of a compute budget, contours of equal
/// loss, the efficient frontier, and what one law thinks of another. Enter at [isoscope.law.ScalingLaw]; the published
/// ones come from [isoscope.law.sheet.Library].
@NullMarked
package isoscope.law;

import org.jspecify.annotations.NullMarked;
