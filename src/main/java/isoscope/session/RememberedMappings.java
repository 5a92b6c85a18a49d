package isoscope.session;

import isoscope.runs.mapping.ColumnChoices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What was said of columns while the program runs.
public final class RememberedMappings implements MappingMemory {
    private final Map<Set<String>, ColumnChoices> known = new ConcurrentHashMap<>();

    @Override
    public ColumnChoices recall(List<String> headers) {
        return known.getOrDefault(Set.copyOf(headers), ColumnChoices.NONE);
    }

    @Override
    public void remember(List<String> headers, ColumnChoices choices) {
        known.put(Set.copyOf(headers), choices);
    }
}
