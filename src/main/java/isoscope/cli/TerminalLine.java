package isoscope.cli;

import java.io.PrintStream;

/// One line on a terminal that is written over and wiped away at the end, also when the program is interrupted.
final class TerminalLine implements AutoCloseable {
    private static final String WIPE = "\r\u001B[K";

    private final PrintStream terminal;
    private final Thread interrupted;
    private boolean written;

    TerminalLine(PrintStream terminal) {
        this.terminal = terminal;
        interrupted = Thread.ofPlatform().unstarted(this::wipe);
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /// Writes over what stands there.
    synchronized void show(String text) {
        written = true;
        terminal.print(WIPE + Console.plain(text));
        terminal.flush();
    }

    /// Wipes the line away.
    @Override
    public void close() {
        wipe();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException _) {
            // The program is ending: the hook has run or will, and finds nothing to wipe.
            return;
        }
    }

    private synchronized void wipe() {
        if (written) {
            written = false;
            terminal.print(WIPE);
            terminal.flush();
        }
    }
}
