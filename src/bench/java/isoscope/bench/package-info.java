/// Measurements that back what the README says about speed; run with `mvn -Pbench`.
@NullMarked
package isoscope.bench;

import org.jspecify.annotations.NullMarked;
