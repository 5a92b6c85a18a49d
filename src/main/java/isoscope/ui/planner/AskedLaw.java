package isoscope.ui.planner;

import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.report.LawFile;
import isoscope.session.Choices;
import isoscope.session.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The law that plans are made by.
///
/// @param law itself
/// @param name by which the command finds it: its id, or a file
/// @param resampled finds the laws of resampled runs around it; empty of a published law, which has none
record AskedLaw(Law law, String name, Optional<Supplier<Optional<ResampledLaws>>> resampled) {
    /// The name of the file that the fit of the open runs must be saved in before a command can use it.
    static final String FIT = "fit.json";

    private static final String USUAL = "besiroglu";

    /// The law of that id in a document or the library; where there is none, the reference law of the document.
    static AskedLaw of(String id, Document document, Known known) {
        Law law =
                byId(id, document, known)
                        .or(() -> document.laws().referenceLawProperty().get().map(Law.class::cast))
                        .or(() -> known.library().byId(USUAL))
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

    private static Optional<Law> byId(String id, Document document, Known known) {
        return document.laws().byId(id).map(Law.class::cast).or(() -> known.library().byId(id));
    }

    /// Whether plans by it have intervals.
    boolean hasIntervals() {
        return resampled.isPresent();
    }
}
