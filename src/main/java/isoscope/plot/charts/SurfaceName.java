package isoscope.plot.charts;

import isoscope.law.ScalingLaw;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Place;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Names the law whose loss the field and the contours show. The fitted law needs no name where its line is drawn; any
/// other must not pass for it.
final class SurfaceName {
    private SurfaceName() {}

    /// The name in the corner far above every frontier, dropped where there is no room; nothing where it needs none.
    static List<Layer> label(Study study) {
        return named(study).stream()
                .<Layer>map(law ->
                        new Label(
                                1,
                                1,
                                (study.shows("contours")
                                                ? Words.of("Loss contours: ")
                                                : Words.of("Loss field: "))
                                        + ReferenceLaws.inWords(law),
                                isForeign(study, law) ? Words.of("not fitted to these runs") : "",
                                Paint.FOREGROUND,
                                Place.TOP_LEFT))
                .toList();
    }

    /// The name of a law that is not fitted to the runs it lies under, for the note, which is never dropped; empty where
    /// there is none.
    static String note(Study study) {
        return named(study)
                .filter(law -> isForeign(study, law))
                .map(law ->
                        study.shows("contours")
                                ? Words.of("contours of %s", law.card().name())
                                : Words.of("field of %s", law.card().name()))
                .orElse("");
    }

    private static Optional<ScalingLaw> named(Study study) {
        boolean drawn = study.shows("field") || study.shows("contours");
        return study.referenceLaw().filter(law -> drawn && !isBesideItsLine(study, law));
    }

    private static boolean isBesideItsLine(Study study, ScalingLaw law) {
        return isTheFit(study, law) && study.shows("frontier") && study.laws().contains(law);
    }

    private static boolean isForeign(Study study, ScalingLaw law) {
        return !isTheFit(study, law) && study.runs().size() > 0;
    }

    private static boolean isTheFit(Study study, ScalingLaw law) {
        return study.fittedLaw().filter(law::equals).isPresent();
    }
}
