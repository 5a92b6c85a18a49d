package isoscope.ui.laws;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.plot.Study;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.report.Selection;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.session.Fitting;
import isoscope.session.OpenData;
import isoscope.session.data.DataSet;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.FileSaver;
import isoscope.ui.workspace.Live;
import isoscope.ui.workspace.TextCopy;
import isoscope.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// Takes the fit out of the window: as text on the clipboard, or as a file that loads again as a law.
public final class FitFilesViewModel {
    private final OpenData data;
    private final Fitting fitting;
    private final ReadOnlyObjectProperty<Study> study;
    private final Dialogs dialogs;
    private final TextCopy clipboard;
    private final FileSaver saver;

    /// The fit of the runs that are open.
    ///
    /// @param data names the file, and the fit in it
    /// @param study has the runs that the fit may have left out
    /// @param dialogs ask where to save, and tell what was done
    /// @param clipboard takes texts
    /// @param background writes files
    public FitFilesViewModel(
            OpenData data,
            Fitting fitting,
            ReadOnlyObjectProperty<Study> study,
            Dialogs dialogs,
            TextCopy clipboard,
            Background background) {
        this.data = data;
        this.fitting = fitting;
        this.study = study;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        saver = new FileSaver("fit", dialogs, background);
    }

    /// Whether there is a fit to take out.
    ObservableValue<Boolean> possible() {
        return Live.of(
                () -> fitting.stateProperty().get().fitted().isPresent(), fitting.stateProperty());
    }

    /// Copies a table of the constants with their intervals.
    public void copyLatex() {
        copy(FitTexts::latex, Words.of("Table copied as LaTeX"));
    }

    /// Copies functions that evaluate the law.
    public void copyPython() {
        copy(FitTexts::python, Words.of("Law copied as Python"));
    }

    /// Asks where, and saves the fit with its intervals.
    public void save() {
        result().ifPresent(result ->
                dialogs.askSave(Words.of("Save the fit"), suggestedName(), Words.of("Fit"))
                        .ifPresent(file -> saver.write(file, () -> json(result))));
    }

    private void copy(Function<FitTexts, String> form, String done) {
        result().ifPresent(result -> {
            clipboard.copy(form.apply(FitTexts.of(result)));
            dialogs.notify(done);
        });
    }

    private static byte[] json(FitResult result) {
        return FitTexts.of(result).json().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<FitResult> result() {
        return fitting.stateProperty().get().fitted().map(this::result);
    }

    private FitResult result(Fitted fitted) {
        RunSet runs = study.get().runs();
        List<String> dropped =
                runs.without(Set.copyOf(fitted.runs())).stream().map(Run::id).toList();
        return new FitResult(
                name(),
                fitted,
                fitting.intervalStateProperty().get().shown(),
                Selection.without(dropped, runs.size()),
                runs.treatment().counts(runs));
    }

    private String name() {
        return data.dataProperty().get().map(DataSet::name).orElse("");
    }

    private String suggestedName() {
        String stem = name().replaceFirst("\\.[A-Za-z0-9]+$", "").replaceAll("[^\\w.-]+", "-");
        return (stem.isEmpty() ? "runs" : stem.toLowerCase(Locale.ROOT)) + "-fit.json";
    }
}
