/// A reader of TOML 1.0 that tells the place of every key and stops at the first fault. Dates and times are no values here.
/// Enter at [isoscope.toml.TomlReader].
@NullMarked
package isoscope.toml;

import org.jspecify.annotations.NullMarked;
