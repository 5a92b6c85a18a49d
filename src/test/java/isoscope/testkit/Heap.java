package isoscope.testkit;

import java.lang.management.ManagementFactory;

/// The heap of this process.
public final class Heap {
    private Heap() {}

    /// The bytes in use once rubbish is gone.
    public static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
