package isoscope.ui.main;

import isoscope.session.LoadState;
import isoscope.session.OpenData;
import isoscope.session.ReadProgress;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What is being read, how far it is, and why the last file could not be used.
final class ReadingViewModel {
    private static final double MEGABYTE = 1e6;

    private final OpenData data;

    ReadingViewModel(OpenData data) {
        this.data = data;
    }

    /// What is being read, such as "Reading runs.csv", or empty.
    ObservableValue<String> reading() {
        return data.loadStateProperty()
                .map(state ->
                        switch (state) {
                            case LoadState.Reading(var progress) -> reading(progress);
                            case LoadState.Idle(), LoadState.Asking _, LoadState.Failed _ -> "";
                        });
    }

    /// How much of the file is read, from 0 to 1; NaN while that is not known.
    ObservableValue<Double> readingShare() {
        return data.loadStateProperty()
                .map(state ->
                        state instanceof LoadState.Reading(var progress) && progress.size() > 0
                                ? Math.min(1., (double) progress.bytes() / progress.size())
                                : Double.NaN);
    }

    /// Whether a file is being read.
    boolean isReading() {
        return data.loadStateProperty().get() instanceof LoadState.Reading;
    }

    /// Stops reading; what was open stays open.
    void cancelReading() {
        data.cancelReading();
    }

    /// Why the last file could not be used: a headline and its reasons, or empty.
    ObservableValue<Optional<Failure>> failure() {
        return data.loadStateProperty()
                .map(state ->
                        state instanceof LoadState.Failed failed
                                ? Optional.of(Failure.of(failed))
                                : Optional.empty());
    }

    /// Puts the failure away.
    void dismissFailure() {
        data.dismissProblems();
    }

    private static String reading(ReadProgress progress) {
        String file =
                progress.of() > 1 ? " (%d of %d)".formatted(progress.place(), progress.of()) : "";
        String rows =
                progress.rows() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d rows", progress.rows());
        String bytes =
                progress.bytes() == 0 || progress.size() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %,.0f of %,.0f MB",
                                progress.bytes() / MEGABYTE,
                                progress.size() / MEGABYTE);
        return "Reading " + progress.origin().name() + file + rows + bytes;
    }
}
