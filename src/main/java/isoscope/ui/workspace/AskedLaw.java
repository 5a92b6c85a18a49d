package isoscope.ui.workspace;

import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanLaw;
import isoscope.report.LawFile;
import isoscope.session.Choices;
import isoscope.session.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The law that a screen works with, as a command would be told of it.
///
/// @param law itself
/// @param name by which the command finds it: its id, or a file
/// @param resampled finds the laws of resampled runs around it; empty of a published law, which has none
public record AskedLaw(
        Law law, String name, Optional<Supplier<Optional<ResampledLaws>>> resampled) {
    /// The name of the file that the fit of the open runs must be saved in before a command can use it.
    public static final String FIT = "fit.json";

    /// The law of that id in a document or the library; where there is none, the reference law of the document.
    public static AskedLaw of(String id, Document document, Library library) {
        Law law =
                byId(id, document, library)
                        .or(() -> document.laws().referenceLawProperty().get().map(Law.class::cast))
                        .or(() -> library.byId(PlanLaw.USUAL))
                        .orElseThrow();
        if (law.id().equals(Choices.FITTED)) {
            Optional<Ensemble> ensemble = document.studyProperty().get().intervals();
            return new AskedLaw(
                    law, FIT, ensemble.map(some -> () -> Optional.of(some.resampled())));
        }
        Optional<Path> file = document.laws().file(law.id());
        return new AskedLaw(
                law,
                file.map(Path::toString).orElse(law.id()),
                file.map(path -> () -> LawFile.resampled(path)));
    }

    private static Optional<Law> byId(String id, Document document, Library library) {
        return document.laws().byId(id).map(Law.class::cast).or(() -> library.byId(id));
    }

    /// Whether what follows from it has intervals.
    public boolean hasIntervals() {
        return resampled.isPresent();
    }
}
