package isoscope.cli;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.ParsedFilter.Rejected;
import isoscope.runs.filter.RunFilter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// The options that choose which runs of the files are fitted.
final class RunOptions {
    @Option(
            names = "--where",
            paramLabel = "EXPRESSION",
            description =
                    "Fit only runs that satisfy it, such as \"C > 1e20 and N < 2B\". Runs have"
                            + " N, D, C, L, D/N, group and id, and the other columns of their file.")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--drop-highest-loss",
            paramLabel = "K",
            description =
                    "Leave out the K runs with the highest loss, of those that --where leaves."
                            + " Default: 0.")
    private int drop;

    /// The runs that are fitted, and those that are not.
    ///
    /// @param kept in the order of the files
    /// @param dropped ids, in the order of the files
    /// @param where the expression, or empty
    record Chosen(List<Run> kept, List<String> dropped, String where) {
        /// Copies the lists.
        Chosen {
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
        }
    }

    /// Fails before any file is read when an option is wrong.
    void check() {
        if (drop < 0) {
            throw Usage.wrong("--drop-highest-loss: found %d, expected 0 or more".formatted(drop));
        }
        where.ifPresent(text -> accepted(RunFilter.parseBeforehand(text)));
    }

    /// Chooses among the runs of the files.
    Chosen choose(RunSet runs) {
        List<Run> satisfying =
                where.map(text ->
                                accepted(RunFilter.parse(text, runs.columns())).chosen(runs.runs()))
                        .orElse(runs.runs());
        if (satisfying.isEmpty() && where.isPresent()) {
            throw Usage.wrong(
                    "--where: none of %d runs satisfies %s".formatted(runs.size(), where.get()));
        }
        Set<String> kept = new HashSet<>();
        satisfying.stream()
                .sorted(Comparator.comparingDouble(Run::loss).reversed())
                .skip(drop)
                .forEach(run -> kept.add(run.id()));
        return new Chosen(
                satisfying.stream().filter(run -> kept.contains(run.id())).toList(),
                runs.without(kept).stream().map(Run::id).toList(),
                where.orElse(""));
    }

    private static RunFilter accepted(ParsedFilter parsed) {
        return switch (parsed) {
            case Parsed(RunFilter filter) -> filter;
            case Rejected rejected ->
                    throw Usage.wrong(
                            "--where: found %s, expected %s"
                                    .formatted(rejected.found(), rejected.expected()),
                            rejected.pointed());
        };
    }
}
