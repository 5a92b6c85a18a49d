package isoscope.task;

/// Something that is done a little later on the window's thread.
public interface Delay {
    /// Does it once the delay is over, unless it is about to be done already.
    void start(Runnable action);

    /// Calls it off.
    void stop();
}
