package isoscope.runs.table;

/// Looks on while a file is read. Told on a thread that reads, every thousand rows or so; asked on any.
public interface ReadWatch {
    /// Nobody looks on, and reading goes on to the end.
    ReadWatch NOBODY =
            new ReadWatch() {
                @Override
                public void at(long rows, long bytes) {
                    // Nobody is there to be told.
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Takes note of how far reading is.
    ///
    /// @param rows read so far, below the header; 0 while no row is known yet
    /// @param bytes read so far, as they lie in the file, packed or not
    void at(long rows, long bytes);

    /// Whether reading should end: what came of it will be thrown away.
    boolean cancelled();
}
