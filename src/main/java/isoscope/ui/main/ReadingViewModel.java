package isoscope.ui.main;

import isoscope.session.OpenData;
import isoscope.session.data.LoadState;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.workspace.Live;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The file that is being opened, how far that is, and why the last one could not be used.
final class ReadingViewModel {
    private final OpenData data;
    private final SessionViewModel session;

    ReadingViewModel(OpenData data, SessionViewModel session) {
        this.data = data;
        this.session = session;
    }

    /// The words on the file being opened, such as "Reading runs.csv", or empty.
    ObservableValue<String> reading() {
        return Live.of(
                () ->
                        ReadingText.of(
                                session.openingProperty().get(), data.loadStateProperty().get()),
                session.openingProperty(),
                data.loadStateProperty());
    }

    /// How much of the file is read, from 0 to 1; NaN while that is not known.
    ObservableValue<Double> readingShare() {
        return Live.of(
                () ->
                        ReadingText.share(
                                session.openingProperty().get(), data.loadStateProperty().get()),
                session.openingProperty(),
                data.loadStateProperty());
    }

    /// Whether a file is being read, or a session opened.
    boolean isReading() {
        return session.openingProperty().get().isPresent() || isReadingFile();
    }

    /// Stops reading; what was open stays open.
    void cancelReading() {
        session.cancelOpening();
        if (isReadingFile()) {
            data.cancelReading();
        }
    }

    private boolean isReadingFile() {
        return data.loadStateProperty().get() instanceof LoadState.Reading;
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
}
