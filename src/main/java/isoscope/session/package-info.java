/// The document of the window at this moment: the open runs, the laws at hand, the compute held, the fit, and the
/// history of changes. Enter at [isoscope.session.Document], which has a part for each of them: a screen takes only
/// the parts it shows or changes. Confined to the window's thread; knows no scene.
@NullMarked
package isoscope.session;

import org.jspecify.annotations.NullMarked;
