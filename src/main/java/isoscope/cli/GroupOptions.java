package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.group.GroupFitter;
import isoscope.fit.group.GroupOutcome.Laws;
import isoscope.fit.group.GroupOutcome.NoLaws;
import isoscope.fit.group.GroupedRuns;
import isoscope.law.sheet.SheetFiles;
import isoscope.report.GroupedResult;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that fit a law to each group of runs too.
final class GroupOptions {
    @Option(
            names = "--per-group",
            paramLabel = "COLUMN",
            description =
                    "Also fit a law to the runs of each value of a column, and say how much compute each group needs "
                            + "for the loss of the first.")
    private Optional<String> column = Optional.empty();

    @Option(
            names = "--share",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "With --per-group: constants that all groups share, separated by commas, such as alpha,beta,E. "
                            + "Default: none.")
    private List<String> shared = List.of();

    @Option(
            names = "--reference-group",
            paramLabel = "GROUP",
            description =
                    "With --per-group: the group whose compute multiplier is 1. Default: that of the first run.")
    private Optional<String> reference = Optional.empty();

    /// Fails before any file is read when the options do not go together.
    ///
    /// @param format of the result
    /// @param out where it is written too
    void check(FitFormat format, Optional<Path> out) {
        if (column.isEmpty() && (!shared.isEmpty() || reference.isPresent())) {
            throw Usage.wrong(
                    Words.of(
                            "--share, --reference-group: expected --per-group COLUMN too, found none"));
        }
        if (column.isPresent() && format.isOfOneLaw()) {
            throw Usage.wrong(
                    Words.of(
                            "--per-group: expected --format text, json or csv, which have room for several laws"));
        }
        if (column.isPresent() && out.filter(SheetFiles::isSheet).isPresent()) {
            throw Usage.wrong(
                    Words.of(
                            "--per-group: expected --out FIT.json, as a sheet holds only one law"));
        }
    }

    /// Fails before anything is fitted when the runs or the method have not got what is asked for.
    void check(FitMethod method, FitProblem problem) {
        column.ifPresent(name -> {
            requireShareable(method);
            reference(groups(name, problem));
        });
    }

    /// The laws of the groups, if they are asked for.
    ///
    /// @param pooled the law of all runs
    Optional<GroupedResult> laws(
            FitMethod method,
            FitProblem problem,
            Fitted pooled,
            IntervalOptions intervals,
            Console console) {
        return column.map(name -> {
            GroupedRuns groups = groups(name, problem);
            warn(groups, console);
            return intervals.ofGroups(
                    problem.runs(),
                    console,
                    resampling ->
                            switch (new GroupFitter(method, shared, resampling)
                                    .fit(groups, problem, pooled)) {
                                case Laws laws -> new GroupedResult(laws, reference(groups));
                                case NoLaws(var refused) -> throw Refusal.of(refused);
                            });
        });
    }

    private void requireShareable(FitMethod method) {
        shared.stream()
                .filter(name -> !method.parameters().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--share: found %s, expected one of %s, which %s fits",
                                    name, String.join(", ", method.parameters()), method.id()));
                });
        if (!shared.isEmpty() && !GroupFitter.canShare(method)) {
            throw Usage.wrong(
                    Words.of(
                            "--share: found --method %s, expected huber-lse or least-squares, or a --form",
                            method.id()));
        }
    }

    private static GroupedRuns groups(String name, FitProblem problem) {
        List<String> columns = GroupedRuns.columns(problem.runs());
        return GroupedRuns.by(name, problem.runs())
                .orElseThrow(() ->
                        Usage.wrong(
                                columns.isEmpty()
                                        ? Words.of(
                                                "--per-group: found %s, expected a column of the files, which have none beside the quantities",
                                                name)
                                        : Words.of(
                                                "--per-group: found %s, expected one of %s%s",
                                                name,
                                                String.join(", ", columns),
                                                Usage.nearest(name, columns))));
    }

    private static void warn(GroupedRuns groups, Console console) {
        int untold = groups.untold().size();
        if (untold > 0) {
            console.warn(
                    untold == 1
                            ? Words.of(
                                    "--per-group %s: 1 run has no value in this column and no group.",
                                    groups.column())
                            : Words.of(
                                    "--per-group %s: %,d runs have no value in this column and no group.",
                                    groups.column(), untold));
        }
    }

    private String reference(GroupedRuns groups) {
        List<String> names = groups.names();
        reference
                .filter(name -> !names.contains(name))
                .ifPresent(name -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--reference-group: found %s, expected one of %s%s",
                                    name, String.join(", ", names), Usage.nearest(name, names)));
                });
        return reference.or(() -> names.stream().findFirst()).orElse("");
    }
}
