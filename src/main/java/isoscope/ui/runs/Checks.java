package isoscope.ui.runs;

import isoscope.fit.FitOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.Run;
import isoscope.runs.check.DataFinding;
import isoscope.session.data.DataSet;
import isoscope.session.fit.FitState;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Looks over a data set for what a reader of its fits must know.
final class Checks {
    private final List<Check> found = new ArrayList<>();

    private Checks() {}

    /// @param findings of the data set, which take long for very many runs
    static List<Check> of(
            DataSet set, List<DataFinding> findings, List<Run> included, FitState fit) {
        Checks checks = new Checks();
        checks.rows(set.rowsRejected());
        checks.spans(set.runs().runs());
        findings.forEach(checks::found);
        checks.files(set.warnings(), set.sources().size() > 1);
        checks.tokens(included);
        checks.fit(findings, fit);
        return List.copyOf(checks.found);
    }

    private void found(DataFinding finding) {
        found.add(new Check(false, finding.message(), finding.runs(), finding.remedy(), false));
    }

    /// Warnings of one kind from several files are one, with the number of the others.
    private void files(List<LoadWarning> warnings, boolean several) {
        Map<String, List<LoadWarning>> kinds =
                warnings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        several ? LoadWarning::code : LoadWarning::message,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        kinds.values()
                .forEach(kind -> found.add(new Check(false, words(kind), List.of(), "", true)));
    }

    private static String words(List<LoadWarning> kind) {
        String first = kind.getFirst().message();
        int more = kind.size() - 1;
        return more == 0
                ? first
                : Words.of(
                        "%s %s of this kind.", first, Counted.of(more, Words.of("more warning")));
    }

    private void rows(int aside) {
        if (aside == 0) {
            found.add(new Check(true, Words.of("Every row was read")));
        } else {
            warn(
                    aside == 1
                            ? Words.of("1 row was rejected")
                            : Words.of("%s rows were rejected", aside));
        }
    }

    private void spans(List<Run> runs) {
        String text =
                Words.of(
                        "C spans %.1f decades, N %.1f",
                        decades(runs, Run::compute), decades(runs, Run::parameters));
        found.add(new Check(true, text));
    }

    private void tokens(List<Run> included) {
        List<String> few =
                included.stream().filter(run -> run.tokensPerParameter() < 1).map(Run::id).toList();
        if (!few.isEmpty()) {
            String text = Words.of(" trained on less than 1 token per parameter");
            found.add(new Check(false, Counted.of(few.size(), "run") + text, few));
        }
    }

    private void fit(List<DataFinding> findings, FitState fit) {
        if (fit instanceof FitState.Done(FitOutcome.Refused refused)) {
            warn(refused.reason() + " " + refused.help());
        }
        if (fit instanceof FitState.Done(FitOutcome.Fitted fitted)) {
            Set<String> said = findings.stream().map(DataFinding::code).collect(Collectors.toSet());
            fitted.warnings().stream()
                    .filter(warning -> !said.contains(warning.code()))
                    .forEach(warning ->
                            found.add(new Check(false, warning.message(), warning.runs())));
        }
    }

    private void warn(String text) {
        found.add(new Check(false, text));
    }

    private static double decades(List<Run> runs, ToDoubleFunction<Run> value) {
        double low = runs.stream().mapToDouble(value).min().orElse(1);
        double high = runs.stream().mapToDouble(value).max().orElse(1);
        return Math.log10(high / low);
    }
}
