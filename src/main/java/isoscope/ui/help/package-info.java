/// Help for what is in view: what the screen answers, what can be done on it, and all keys. The words are in
/// `resources/isoscope/help`, a folder for each language. Enter at [HelpDialog].
@NullMarked
package isoscope.ui.help;

import org.jspecify.annotations.NullMarked;
