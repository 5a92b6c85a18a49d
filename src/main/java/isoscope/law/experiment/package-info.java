/// Experiments that no formula says: small simulations in which a law of scaling, or what breaks one, comes about
/// while somebody watches. Each is one class; they are listed in [isoscope.law.experiment.Experiments]. The same
/// variables and seed give the same outcome on every machine.
@NullMarked
package isoscope.law.experiment;

import org.jspecify.annotations.NullMarked;
