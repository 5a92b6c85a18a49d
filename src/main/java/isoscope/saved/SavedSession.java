package isoscope.saved;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.tour.Tour;
import java.util.List;

/// A session: everything needed to see the same again.
///
/// @param data the open data, in order; none when nothing was open
/// @param runs the choices about the runs
/// @param fit how their law is found
/// @param bootstrap how its intervals are made
/// @param laws which laws are at hand
/// @param look how everything was looked at
/// @param predictions of runs that were yet to be trained
/// @param tour the steps that were kept
public record SavedSession(
        List<SavedData> data,
        SavedRuns runs,
        FitChoices fit,
        BootstrapSettings bootstrap,
        LawChoices laws,
        SavedLook look,
        List<Prediction> predictions,
        Tour tour) {
    /// Nothing was open and nothing chosen.
    static final SavedSession EMPTY =
            new SavedSession(
                    List.of(),
                    SavedRuns.NONE,
                    FitChoices.STANDARD,
                    BootstrapSettings.STANDARD,
                    LawChoices.NONE,
                    SavedLook.STANDARD);

    /// A session that predicts nothing and keeps no steps.
    public SavedSession(
            List<SavedData> data,
            SavedRuns runs,
            FitChoices fit,
            BootstrapSettings bootstrap,
            LawChoices laws,
            SavedLook look) {
        this(data, runs, fit, bootstrap, laws, look, List.of(), Tour.NONE);
    }

    /// Copies the lists.
    public SavedSession {
        data = List.copyOf(data);
        predictions = List.copyOf(predictions);
    }

    /// The same with other data, or with the same told otherwise.
    SavedSession withData(List<SavedData> other) {
        return new SavedSession(other, runs, fit, bootstrap, laws, look, predictions, tour);
    }

    /// Whether it keeps the content of files.
    public boolean keepsContent() {
        return data.stream().anyMatch(SavedSession::keepsContent);
    }

    private static boolean keepsContent(SavedData data) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) -> file.content().isPresent();
            case SavedData.Folder(_, List<SavedFile> files, _) ->
                    files.stream().anyMatch(file -> file.content().isPresent());
            case SavedData.Kept _ -> true;
            case SavedData.Sample _, SavedData.Pasted _ -> false;
        };
    }
}
