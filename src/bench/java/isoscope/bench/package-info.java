/// Measurements that back docs/performance.md; run with `mvn -Pbench`.
@NullMarked
package isoscope.bench;

import org.jspecify.annotations.NullMarked;
