package isoscope.app;

import isoscope.cli.FaultCode;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.application.Platform;

/// The one place where a fault of ours ends: it is logged whole, and the user gets a short code to report.
final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(UncaughtErrors.class.getName());

    private final Dialogs dialogs;
    private boolean telling;

    UncaughtErrors(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.ERROR, "Fault " + FaultCode.of(fault) + " in " + thread.getName(), fault);
        Platform.runLater(() -> tell(fault));
    }

    /// A fault that comes back while its message is open is not told twice.
    private void tell(Throwable fault) {
        if (!telling) {
            telling = true;
            dialogs.reportFault(
                    Words.of("Something went wrong: %s", FaultCode.of(fault)),
                    Words.of(
                            "This is a bug in Isoscope, not a problem with your data. Please report it with its code and "
                                    + "details."),
                    details(fault));
            telling = false;
        }
    }

    private static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
