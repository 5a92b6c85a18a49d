package isoscope.runs.check;

import isoscope.quantity.LossUnit;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Losses that files tell in different units, which one law cannot describe.
final class MixedLossUnits {
    private MixedLossUnits() {}

    static Optional<DataFinding> of(RunSet runs) {
        if (runs.lossUnit() != LossUnit.MIXED) {
            return Optional.empty();
        }
        Map<LossUnit, Long> counts =
                runs.runs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        run -> run.conditions().lossUnit(),
                                        () -> new EnumMap<>(LossUnit.class),
                                        Collectors.counting()));
        LossUnit most =
                counts.entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey();
        List<Run> others =
                runs.runs().stream().filter(run -> run.conditions().lossUnit() != most).toList();
        return Optional.of(
                DataFinding.about("mixed-loss-units", message(counts, most), others)
                        .bendingFits()
                        .remediedBy(Words.of("Keep only %s", most.id())));
    }

    private static String message(Map<LossUnit, Long> counts, LossUnit most) {
        String units =
                counts.entrySet().stream()
                        .map(entry -> entry.getKey().id() + " (" + entry.getValue() + ")")
                        .collect(Collectors.joining(", "));
        return Words.of(
                "The losses are in different units: %s. They cannot be compared, so no law fits them all. Open files of one unit at a time, or exclude the runs that are not in %s.",
                units, most.id());
    }
}
