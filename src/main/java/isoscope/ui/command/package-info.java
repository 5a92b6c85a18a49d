/// Everything the window can do, by name, with its keys, and the palette that finds it. Enter at [Command] and
/// [PaletteViewModel].
@NullMarked
package isoscope.ui.command;

import org.jspecify.annotations.NullMarked;
