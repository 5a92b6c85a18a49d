/// Runs to train so that a law can be found: budgets, sizes around the best of each, and what they take.
@NullMarked
package isoscope.plan.design;

import org.jspecify.annotations.NullMarked;
