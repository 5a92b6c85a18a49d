/// The texts that people see, and the languages they are translated to.
///
/// A text stands in the code in English, as `Words.of("Open files…")`; its translations stand in
/// `resources/isoscope/words`, one file for a language and a part of the program, under the English text.
@NullMarked
package isoscope.words;

import org.jspecify.annotations.NullMarked;
