package isoscope.export;

import isoscope.fit.FitOutcome;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.runs.LoadOutcome;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The sources of a figure's numbers.
///
/// @param program its name and version, such as "Isoscope 0.1.0"
/// @param data the files that were read
/// @param runs how many runs there are, which of them, what was made of them, and which the fit leaves out; empty
///     without runs
/// @param fit id of the method that fitted the law of the runs; empty without one
/// @param laws ids of the laws shown, in drawing order
public record Provenance(
        String program, List<Source> data, String runs, String fit, List<String> laws) {
    /// Nothing is known of where the numbers come from.
    public static final Provenance NONE =
            new Provenance(Program.nameAndVersion(), List.of(), "", "", List.of());

    /// Runs left out that are named one by one.
    private static final int NAMED = 100;

    /// Copies the lists.
    public Provenance {
        data = List.copyOf(data);
        laws = List.copyOf(laws);
    }

    /// A file that was read.
    ///
    /// @param name without its folder
    /// @param sha256 of its bytes, lower-case hexadecimal
    public record Source(String name, String sha256) {}

    /// The provenance of the numbers in a study's figures.
    ///
    /// @param read the files its runs were read from
    public static Provenance of(List<LoadOutcome.Loaded> read, Study study) {
        return new Provenance(
                Program.nameAndVersion(),
                read.stream().map(file -> new Source(file.runs().name(), file.sha256())).toList(),
                runs(study),
                Optional.ofNullable(study.fitted()).map(FitOutcome.Fitted::method).orElse(""),
                study.laws().stream().map(Provenance::id).toList());
    }

    /// The source of a card's charts.
    ///
    /// @param laws on them, the card's own first
    public static Provenance ofCard(List<? extends Law> laws) {
        return new Provenance(
                Program.nameAndVersion(), List.of(), "", "", laws.stream().map(Law::id).toList());
    }

    /// The source of a simulation's figure.
    ///
    /// @param words how it is repeated
    /// @param laws that it draws from
    public static Provenance ofSimulation(String words, List<? extends Law> laws) {
        return new Provenance(
                Program.nameAndVersion(),
                List.of(),
                words,
                "",
                laws.stream().map(Law::id).toList());
    }

    /// By names of printable ASCII; what is empty is left out.
    SequencedMap<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("Software", program);
        properties.put(
                "Data",
                data.stream()
                        .map(source -> source.name() + " sha256:" + source.sha256())
                        .collect(Collectors.joining("; ")));
        properties.put("Runs", runs);
        properties.put("Fit", fit);
        properties.put("Laws", String.join(", ", laws));
        properties.values().removeIf(String::isEmpty);
        return properties;
    }

    private static String id(ScalingLaw law) {
        return law.card().id();
    }

    private static String runs(Study study) {
        if (study.runs().size() == 0) {
            return "";
        }
        List<String> left =
                study.runs().runs().stream()
                        .map(Run::id)
                        .filter(study.excluded()::contains)
                        .toList();
        String words = Words.of("%d runs, %s", study.runs().size(), study.note());
        String named = left.stream().limit(NAMED).collect(Collectors.joining(", "));
        if (left.isEmpty()) {
            return words;
        }
        String more = left.size() > NAMED ? Words.of(" and %d more", left.size() - NAMED) : "";
        return Words.of("%s; %d excluded from the fit: %s%s", words, left.size(), named, more);
    }
}
