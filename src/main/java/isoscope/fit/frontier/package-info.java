/// The best that runs reach for their compute: parabolas along compute budgets, the lower envelope of loss curves, and
/// power laws through either. Enter at [isoscope.fit.frontier.IsoFlop] or [isoscope.fit.frontier.Envelope].
@NullMarked
package isoscope.fit.frontier;

import org.jspecify.annotations.NullMarked;
