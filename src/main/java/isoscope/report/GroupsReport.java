package isoscope.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import isoscope.fit.group.ComputeMultiplier;
import isoscope.fit.group.GroupLaw;
import isoscope.fit.group.GroupOutcome.Laws;
import isoscope.law.Law;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The JSON of the laws of groups, beside that of the law of all runs.
///
/// @param perGroup the column that parts the runs
/// @param shared names of the constants that all groups have in common
/// @param laws one a group
/// @param multipliers the compute that each other group needs, in multiples of that of the reference
record GroupsReport(
        @Nullable String perGroup,
        List<String> shared,
        @JsonProperty("groups") List<Group> laws,
        List<Multiplier> multipliers) {
    /// Of a fit of all runs together.
    private static final GroupsReport NONE =
            new GroupsReport(null, List.of(), List.of(), List.of());

    /// The law of a group.
    ///
    /// @param runs how many it was fitted to
    record Group(
            String name,
            int runs,
            List<String> runIds,
            String formula,
            Map<String, Estimate> parameters,
            FitReport.Frontier frontier,
            FitReport.Goodness goodness,
            FitReport.ValidRange validRange,
            List<FitReport.Warning> warnings) {

        /// Every number that can have an interval, by name.
        Map<String, Estimate> estimates() {
            return frontier.behind(parameters);
        }
    }

    /// The compute that a group needs for a loss, divided by what the reference needs.
    ///
    /// @param note why there is none, or empty
    record Multiplier(
            String group,
            String reference,
            boolean dependsOnLoss,
            @JsonProperty("at") List<AtLoss> losses,
            String note) {}

    /// The multiplier at a loss.
    record AtLoss(
            double loss,
            @Nullable Double multiplier,
            @Nullable Double low,
            @Nullable Double high) {}

    /// The report of the groups of a fit, if it has any.
    static GroupsReport of(FitResult result) {
        Set<String> fixed = result.fitted().settings().pinned().keySet();
        return result.groups().map(groups -> of(groups, fixed)).orElse(NONE);
    }

    private static GroupsReport of(GroupedResult groups, Set<String> fixed) {
        Laws laws = groups.laws();
        return new GroupsReport(
                laws.column(),
                laws.shared(),
                laws.laws().stream().map(law -> group(law, fixed)).toList(),
                laws.multipliers(groups.reference()).stream()
                        .map(GroupsReport::multiplier)
                        .toList());
    }

    private static Group group(GroupLaw of, Set<String> fixed) {
        Law law = of.law();
        Intervals intervals = new Intervals(of.resampled(), fixed);
        return new Group(
                of.name(),
                of.group().runs().size(),
                of.group().runs().stream().map(run -> run.id()).toList(),
                law.card().formula(),
                intervals.parameters(law.card()),
                FitReport.Frontier.of(law, intervals),
                FitReport.Goodness.of(of.goodness()),
                FitReport.ValidRange.of(law),
                of.warnings().stream().map(FitReport.Warning::of).toList());
    }

    private static Multiplier multiplier(ComputeMultiplier found) {
        return new Multiplier(
                found.group(),
                found.reference(),
                found.dependsOnLoss(),
                found.at().stream().map(GroupsReport::atLoss).toList(),
                found.note());
    }

    private static AtLoss atLoss(ComputeMultiplier.At at) {
        Estimate estimate = Estimate.of(at.multiplier(), at.interval());
        return new AtLoss(at.loss(), estimate.value(), estimate.low(), estimate.high());
    }
}
