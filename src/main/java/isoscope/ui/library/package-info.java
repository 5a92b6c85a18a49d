/// The screen of the library: published laws on shelves, each a card whose variables can be dragged.
@NullMarked
package isoscope.ui.library;

import org.jspecify.annotations.NullMarked;
