package isoscope.runs.filter;

import isoscope.runs.Run;
import java.util.List;

/// A condition on a run.
public sealed interface Condition
        permits Comparison, Condition.Any, Condition.Every, Condition.Not {
    /// Whether a run satisfies it.
    boolean holds(Run run);

    /// Whether a run satisfies its opposite. Neither may be so, where a run does not tell what is asked.
    boolean fails(Run run);

    /// Each of several.
    record Every(List<Condition> parts) implements Condition {
        /// Copies the list.
        public Every {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Run run) {
            return parts.stream().allMatch(part -> part.holds(run));
        }

        @Override
        public boolean fails(Run run) {
            return parts.stream().anyMatch(part -> part.fails(run));
        }
    }

    /// At least one of several.
    record Any(List<Condition> parts) implements Condition {
        /// Copies the list.
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Run run) {
            return parts.stream().anyMatch(part -> part.holds(run));
        }

        @Override
        public boolean fails(Run run) {
            return parts.stream().allMatch(part -> part.fails(run));
        }
    }

    /// The opposite of another.
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Run run) {
            return part.fails(run);
        }

        @Override
        public boolean fails(Run run) {
            return part.holds(run);
        }
    }
}
