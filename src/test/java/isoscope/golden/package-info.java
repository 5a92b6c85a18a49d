/// Every reference number, asked of the program in one of three ways: of a law, of a fit to real runs, of a study made from
/// laws.
@NullMarked
package isoscope.golden;

import org.jspecify.annotations.NullMarked;
