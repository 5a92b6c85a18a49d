package isoscope.runs.table;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.Run;
import isoscope.runs.mapping.HeaderWords;
import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.ParameterMeaning.Embeddings;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Warnings about mixtures of experts, of whose parameters a token passes only the active ones.
final class ExpertParameters {
    private static final Set<String> HINTS =
            Set.of("expert", "experts", "moe", "active", "activated", "topk", "router", "nexperts");
    private static final Set<String> COUNTED = Set.of("experts", "nexperts");
    private static final double NEARLY_ALL = .95;

    private ExpertParameters() {}

    /// The warning, should one file tell total and active parameters.
    static Optional<LoadWarning> warning(ColumnMapping mapping, List<Run> runs) {
        int column = mapping.column(RunField.PARAMETERS);
        if (column == ColumnMapping.NONE) {
            return Optional.empty();
        }
        String read = mapping.headers().get(column);
        ParameterMeaning meaning = mapping.parameterMeaning();
        String other =
                unused(
                        mapping,
                        told ->
                                told.active() != meaning.active()
                                        && (told.embeddings() == Embeddings.LEFT_OUT)
                                                == (meaning.embeddings() == Embeddings.LEFT_OUT));
        if (other == null) {
            return meaning.active() || mapping.tells(RunField.COMPUTE)
                    ? Optional.empty()
                    : counted(mapping, runs).map(experts -> unsaid(read, experts));
        }
        return meaning.active()
                ? Optional.of(active(read, other))
                : partly(other, runs).map(share -> total(read, other, share));
    }

    /// Why C/(6ND) is not 1, should it be for experts.
    static Optional<String> cause(ColumnMapping mapping, double ratio) {
        boolean hinted =
                mapping.headers().stream()
                        .flatMap(header -> HeaderWords.of(header).stream())
                        .anyMatch(HINTS::contains);
        return hinted && ratio < 1
                ? Optional.of(
                        Words.of(
                                "N may count all parameters of a mixture of experts, of which C = 6ND takes the active ones; choose the column of active parameters"))
                : Optional.empty();
    }

    private static @Nullable String unused(
            ColumnMapping mapping, Predicate<ParameterMeaning> kind) {
        return mapping.unused().stream()
                .filter(header -> ParameterMeaning.of(header).filter(kind).isPresent())
                .findFirst()
                .orElse(null);
    }

    /// The median share of the active parameters of those runs that are mixtures of experts.
    private static Optional<Double> partly(String header, List<Run> runs) {
        double[] shares =
                runs.stream()
                        .mapToDouble(run ->
                                run.conditions().attributes().number(header) / run.parameters())
                        .filter(share -> share > 0 && share < NEARLY_ALL)
                        .sorted()
                        .toArray();
        return shares.length == 0 ? Optional.empty() : Optional.of(shares[shares.length / 2]);
    }

    /// The column that counts the experts of each model, should any have several.
    private static Optional<String> counted(ColumnMapping mapping, List<Run> runs) {
        return mapping.unused().stream()
                .filter(header -> HeaderWords.of(header).stream().anyMatch(COUNTED::contains))
                .filter(header ->
                        runs.stream()
                                .mapToDouble(run -> run.conditions().attributes().number(header))
                                .anyMatch(count -> count > 1 && count == Math.rint(count)))
                .findFirst();
    }

    private static LoadWarning unsaid(String parameters, String experts) {
        return new LoadWarning(
                "active-parameters",
                Words.of(
                        "The column %s indicates mixtures of experts. If %s counts all parameters, C = 6ND is too "
                                + "high: N should count the active ones, or read C from a column.",
                        experts, parameters));
    }

    private static LoadWarning active(String active, String total) {
        return new LoadWarning(
                "active-parameters",
                Words.of(
                        "N is the number of active parameters (column %s) of mixtures of experts, not of all "
                                + "parameters (column %s): training costs C = 6·N_active·D. The column `%2$s`, in "
                                + "backticks, can still filter and colour runs.",
                        active, total));
    }

    private static LoadWarning total(String total, String active, double share) {
        return new LoadWarning(
                "active-parameters",
                Words.of(
                        "N counts all parameters of mixtures of experts (column %s), in the median %.2g times the active ones (column %s): training costs 6·N_active·D, so choose %3$s as the parameters, or check C.",
                        total, 1 / share, active));
    }
}
