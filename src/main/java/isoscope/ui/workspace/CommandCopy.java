package isoscope.ui.workspace;

import isoscope.report.CommandText;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.util.List;

/// Copies the command that makes again what a screen shows.
///
/// @param command such as `plan`
public record CommandCopy(String command, TextCopy clipboard, Dialogs dialogs) {
    /// Copies it, and tells so.
    ///
    /// @param law the name by which the command finds its law
    public void copy(List<String> arguments, String law) {
        clipboard.copy(CommandText.of(command, arguments));
        dialogs.notify(
                law.equals(AskedLaw.FIT)
                        ? Words.of(
                                "Command copied. It reads the fit from fit.json: save it there on the Laws screen")
                        : Words.of("Command copied"));
    }
}
