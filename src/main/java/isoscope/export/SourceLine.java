package isoscope.export;

import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.plot.Study;
import isoscope.runs.LoadOutcome;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sources of a figure's numbers, in a line for its readers. Holds no time, so that two exports of one figure are
/// equal.
public final class SourceLine {
    private static final int NAMED = 3;

    private SourceLine() {}

    /// Such as "sweep.csv; 240 of 245 runs; Fitted, Kaplan 2020; Isoscope 0.1.0". Behind a law stands how many of its
    /// constants are unverified, in brackets.
    ///
    /// @param read the files its runs were read from
    public static String of(List<LoadOutcome.Loaded> read, Study study) {
        List<String> files = read.stream().map(file -> file.runs().name()).toList();
        List<String> laws = study.laws().stream().map(SourceLine::named).toList();
        List<String> parts = new ArrayList<>(List.of(named(files), runs(study), named(laws)));
        parts.add(Program.nameAndVersion());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /// Such as "Kaplan 2020: Kaplan et al. 2020, arXiv:2001.08361, Table 6; beside Chinchilla A3; Isoscope 0.1.0", with the
    /// counts of constants that are unverified.
    ///
    /// @param laws on the card's charts, its own first
    public static String ofCard(List<? extends Law> laws) {
        LawCard.Source source = laws.getFirst().card().source();
        String arxiv = source.arxiv().isEmpty() ? "" : "arXiv:" + source.arxiv();
        String written =
                Stream.of(source.authors(), arxiv, source.where())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        String beside =
                laws.stream().skip(1).map(SourceLine::named).collect(Collectors.joining(", "));
        return Stream.of(
                        laws.getFirst().card().name() + ": " + written,
                        unverified(laws.getFirst().form()),
                        beside.isEmpty() ? "" : Words.of("beside %s", beside),
                        Program.nameAndVersion())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// Such as "Drawn from Kaplan 2020, 0.5 % noise, seed 7; Isoscope 0.1.0".
    ///
    /// @param words how the simulation is repeated
    public static String ofSimulation(String words) {
        return words + "; " + Program.nameAndVersion();
    }

    private static String named(Law law) {
        String unverified = unverified(law.form());
        return law.card().name() + (unverified.isEmpty() ? "" : " (" + unverified + ")");
    }

    private static String unverified(Form form) {
        long count = form.unverified();
        return count == 0 ? "" : Words.of("%s unverified", Counted.of(count, "constant"));
    }

    private static String runs(Study study) {
        int all = study.runs().size();
        int used = study.included().size();
        if (all == 0) {
            return "";
        }
        return Counted.of(used, all, "run");
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = names.size() - NAMED;
        return more > 0 ? Words.of("%s and %d more", first, more) : first;
    }
}
