package isoscope.cli;

import isoscope.report.Reduction;
import isoscope.report.Reduction.Kind;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.check.Sweeps;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The options that make one run of those that differ only in a setting.
final class SweepOptions {
    @Option(
            names = "--best-of",
            paramLabel = "COLUMN",
            description =
                    "Of runs of one size, tokens and group that differ only in this column, such as a learning rate, "
                            + "keep the one with the lowest loss; can be given more than once.")
    private List<String> best = List.of();

    @Option(
            names = "--mean-of",
            paramLabel = "COLUMN",
            description =
                    "Average runs that differ only in this column, such as a seed, into one run with their mean "
                            + "loss; can be given more than once.")
    private List<String> mean = List.of();

    /// Fails before any file is read when an option is wrong.
    void check() {
        best.stream()
                .filter(mean::contains)
                .findFirst()
                .ifPresent(column -> {
                    throw Usage.wrong(
                            Words.of("--best-of, --mean-of: %s can be one of them", column));
                });
    }

    /// One run for each that differ only in the columns; the same runs without any. The mean is taken first.
    RunSet of(RunSet runs) {
        return best(mean(runs));
    }

    /// The runs that [#of] makes, step by step.
    List<Reduction> reductions(RunSet runs) {
        RunSet averaged = mean(runs);
        return Stream.of(
                        new Reduction(Kind.MEAN, mean, runs.size(), averaged.size()),
                        new Reduction(Kind.BEST, best, averaged.size(), best(averaged).size()))
                .filter(reduction -> !reduction.columns().isEmpty())
                .toList();
    }

    /// The reduction in words, such as "best of lr"; empty when there is none.
    String words() {
        return Stream.of(Kind.MEAN.over(mean), Kind.BEST.over(best))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private RunSet mean(RunSet runs) {
        return reduced(runs, Kind.MEAN, mean, mean, SweepOptions::averaged);
    }

    private RunSet best(RunSet runs) {
        List<String> both = Stream.concat(mean.stream(), best.stream()).toList();
        return reduced(runs, Kind.BEST, best, both, Sweeps::best);
    }

    private static RunSet reduced(
            RunSet runs,
            Kind kind,
            List<String> over,
            List<String> ignored,
            Function<List<Run>, Run> one) {
        if (over.isEmpty()) {
            return runs;
        }
        requireKnown(runs, over);
        Map<String, Integer> places =
                IntStream.range(0, runs.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> runs.runs().get(i).id(), i -> i));
        List<Run> reduced = new ArrayList<>();
        Sweeps.of(runs).alikeBut(ignored).forEach(alike -> reduced.add(one.apply(alike)));
        reduced.sort(Comparator.comparing(run -> places.getOrDefault(run.id(), 0)));
        String choice =
                Stream.of(runs.choice(), kind.over(over))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return runs.chosen(choice, reduced);
    }

    private static void requireKnown(RunSet runs, List<String> over) {
        UnaryOperator<String> listed =
                column ->
                        Words.of(
                                "--best-of, --mean-of: found %s, expected a column of the files: %s",
                                column, String.join(", ", runs.columns()));
        over.stream()
                .filter(column -> !runs.columns().contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw Usage.wrong(listed.apply(column));
                });
    }

    /// The first of them, with the mean of their losses and without a curve where there are several.
    private static Run averaged(List<Run> alike) {
        Run first = alike.getFirst();
        return alike.size() == 1
                ? first
                : new Run(
                        first.id(),
                        first.group(),
                        first.parameters(),
                        first.tokens(),
                        first.compute(),
                        alike.stream().mapToDouble(Run::loss).average().orElseThrow(),
                        null,
                        first.line(),
                        first.conditions());
    }
}
