/// How the window looks: light and dark, faces, and the small pictures that stand for laws. Colours and sizes are in
/// `resources/isoscope/css`. Enter at [isoscope.ui.theme.Appearance].
@NullMarked
package isoscope.ui.theme;

import org.jspecify.annotations.NullMarked;
