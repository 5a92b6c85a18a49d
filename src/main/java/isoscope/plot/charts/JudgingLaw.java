package isoscope.plot.charts;

import isoscope.law.ChinchillaLaw;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanLaw;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import java.util.Comparator;
import java.util.Optional;

/// The law whose surface a chart draws and by which it prices the splits of the others: the fit of the user's runs,
/// else the replication, else the first Chinchilla surface, else Kaplan's.
final class JudgingLaw {
    private JudgingLaw() {}

    /// The judge of a study, or empty when no law that is on has a surface.
    static Optional<ScalingLaw> of(Study study) {
        if (study.fitted() != null) {
            return Optional.of(study.fitted().law());
        }
        return study.laws().stream()
                .filter(law -> law.surface().isPresent())
                .min(Comparator.comparingInt(JudgingLaw::rank));
    }

    /// What a sentence calls it: "the fitted law", or its name.
    static String inWords(ScalingLaw judge) {
        return judge.card().family().equals("fitted") ? "the fitted law" : judge.card().name();
    }

    private static int rank(ScalingLaw law) {
        return switch (law) {
            case ChinchillaLaw chinchilla ->
                    chinchilla.card().family().equals("replication") ? 0 : 1;
            case KaplanLaw _, FrontierLaw _ -> 2;
        };
    }
}
