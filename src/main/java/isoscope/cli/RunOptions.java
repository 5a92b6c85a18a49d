package isoscope.cli;

import isoscope.report.Selection;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.ParsedFilter.Rejected;
import isoscope.runs.filter.RunFilter;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that choose which runs of the files are shown and fitted.
final class RunOptions {
    @Option(
            names = "--where",
            paramLabel = "EXPRESSION",
            description =
                    "Use only the runs that satisfy this condition, such as \"C > 1e20 and N < 2B\". Names are N, D, "
                            + "C, L, D/N, group, id and the other columns of the file.")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--drop-highest-loss",
            paramLabel = "K",
            description =
                    "Exclude the K runs with the highest loss from the fit, after --where. Default: 0.")
    private int drop;

    @Mixin private final SweepOptions sweeps = new SweepOptions();

    /// The runs that are fitted, and those that are not.
    ///
    /// @param kept in the order of the files
    /// @param selection the reasons why others are not
    record Chosen(List<Run> kept, Selection selection) {
        /// Copies the list.
        Chosen {
            kept = List.copyOf(kept);
        }
    }

    /// Fails before any file is read when an option is wrong.
    void check() {
        if (drop < 0) {
            throw Usage.wrong(Words.of("--drop-highest-loss: found %d, expected 0 or more", drop));
        }
        sweeps.check();
        where.ifPresent(text -> accepted(RunFilter.parseBeforehand(text)));
    }

    /// Chooses among the runs of the files.
    Chosen choose(RunSet runs) {
        RunSet chosen = chosen(runs);
        RunSet reduced = sweeps.of(chosen);
        Set<String> highest = highest(reduced);
        Set<String> eligible = new HashSet<>(chosen.runs().stream().map(Run::id).toList());
        eligible.removeAll(highest);
        return new Chosen(
                reduced.without(highest),
                new Selection(
                        runs.size(),
                        runs.without(eligible).stream().map(Run::id).toList(),
                        where.orElse(""),
                        sweeps.reductions(chosen)));
    }

    /// The runs that satisfy the expression, all without one, and of those that differ only in a setting one.
    RunSet satisfying(RunSet runs) {
        return sweeps.of(chosen(runs));
    }

    private RunSet chosen(RunSet runs) {
        return where.map(text -> satisfying(runs, text)).orElse(runs);
    }

    /// The ids of the runs that are left out of the fit for their loss.
    Set<String> highest(RunSet runs) {
        return runs.runs().stream()
                .sorted(Comparator.comparingDouble(Run::loss).reversed())
                .limit(drop)
                .map(Run::id)
                .collect(Collectors.toSet());
    }

    private static RunSet satisfying(RunSet runs, String text) {
        List<Run> chosen = accepted(RunFilter.parse(text, runs.columns())).chosen(runs.runs());
        if (chosen.isEmpty()) {
            throw Usage.wrong(Words.of("--where: none of %d runs satisfies %s", runs.size(), text));
        }
        return runs.chosen(text, chosen);
    }

    private static RunFilter accepted(ParsedFilter parsed) {
        return switch (parsed) {
            case Parsed(RunFilter filter) -> filter;
            case Rejected rejected ->
                    throw Usage.wrong(
                            Words.of(
                                    "--where: found %s, expected %s",
                                    rejected.found(), rejected.expected()),
                            rejected.pointed());
        };
    }
}
