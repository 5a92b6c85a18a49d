package isoscope.fit.group;

import isoscope.fit.FitOutcome.Refused;
import isoscope.words.Words;
import java.util.List;

/// The outcome of a fit of groups.
public sealed interface GroupOutcome {
    /// A law for each group.
    ///
    /// @param column that parts the runs
    /// @param shared names of the constants that all groups have in common
    /// @param laws in the order of the groups
    record Laws(String column, List<String> shared, List<GroupLaw> laws) implements GroupOutcome {
        /// Copies the lists.
        public Laws {
            shared = List.copyOf(shared);
            laws = List.copyOf(laws);
        }

        /// The compute that each other group needs for the loss of one of them.
        ///
        /// @param reference its name
        public List<ComputeMultiplier> multipliers(String reference) {
            GroupLaw against = law(reference);
            return laws.stream()
                    .filter(law -> !law.name().equals(reference))
                    .map(law -> new MultiplierSearch(law, against).multiplier())
                    .toList();
        }

        private GroupLaw law(String name) {
            return laws.stream()
                    .filter(law -> law.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(Words.of("no group %s", name)));
        }
    }

    /// No law for some group.
    ///
    /// @param why with the name of the group
    record NoLaws(Refused why) implements GroupOutcome {}
}
