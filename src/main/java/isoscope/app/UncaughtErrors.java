package isoscope.app;

import isoscope.quantity.Words;
import isoscope.ui.dialog.Dialogs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.application.Platform;

/// The one place where a fault of ours ends: it is logged whole, and the user gets a short code to report.
final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(UncaughtErrors.class.getName());
    private static final int CODE_SPACE = 0x100000;

    private final Dialogs dialogs;
    private boolean telling;

    UncaughtErrors(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.ERROR, "Fault " + code(fault) + " in " + thread.getName(), fault);
        Platform.runLater(() -> tell(fault));
    }

    /// A fault that comes back while its message is open is not told twice.
    private void tell(Throwable fault) {
        if (!telling) {
            telling = true;
            dialogs.reportFault(
                    "Something went wrong: " + code(fault),
                    "This is a fault of Isoscope, not of your data. Report it with its code and details.",
                    details(fault));
            telling = false;
        }
    }

    private static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /// The same fault at the same place has the same code.
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place =
                trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
        int hash = Math.floorMod((fault.getClass().getName() + place).hashCode(), CODE_SPACE);
        return Words.of("IS-%05X", hash);
    }
}
