package isoscope.cli;

/// How a command ended, as scripts see it.
public enum ExitCode {
    /// Everything was done.
    DONE(0),
    /// A fault of the program.
    FAULT(1),
    /// An option or argument that is not understood.
    USAGE(2),
    /// A file that cannot be used.
    INPUT(3),
    /// A fit that was refused or did not converge.
    FIT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The process's exit status.
    public int number() {
        return number;
    }
}
