package isoscope.cli;

import isoscope.words.Words;

/// A short name for a fault of the program, the same each time it happens in the same place.
public final class FaultCode {
    private FaultCode() {}

    /// Such as `IS-3F2A`, from the kind of failure and where it arose.
    public static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        int hash = (failure.getClass().getName() + place).hashCode();
        return Words.verbatim("IS-%04X", hash & 0xFFFF);
    }
}
