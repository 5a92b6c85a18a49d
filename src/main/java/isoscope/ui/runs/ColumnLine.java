package isoscope.ui.runs;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of the file of remembered columns: the columns of a table, a tab, those that are toggled, a tab, and widths.
/// Names are percent-encoded, so that none can be taken for anything else.
///
/// @param table the columns of the table, the same for the same set of them
record ColumnLine(String table, ColumnLayout layout) {
    private static final String TAB = "\t";
    private static final String COMMA = ",";
    private static final String COLON = ":";

    /// The name of a table with these columns.
    static String table(Collection<String> columns) {
        return joined(columns);
    }

    /// The line as text.
    String text() {
        String widths =
                layout.widths().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(width -> encoded(width.getKey()) + COLON + width.getValue())
                        .collect(Collectors.joining(COMMA));
        return String.join(TAB, table, joined(layout.toggled()), widths);
    }

    /// The line of a text; empty when it is none.
    static Optional<ColumnLine> of(String text) {
        String[] parts = text.split(TAB, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Set<String> toggled =
                    parts(parts[1]).map(ColumnLine::decoded).collect(Collectors.toSet());
            Map<String, Double> widths = new HashMap<>();
            for (String width : parts(parts[2]).toList()) {
                int colon = width.indexOf(COLON);
                widths.put(
                        decoded(width.substring(0, Math.max(0, colon))),
                        Double.valueOf(width.substring(colon + 1)));
            }
            boolean sound = widths.values().stream().allMatch(width -> width > 0 && width < 1e5);
            return sound
                    ? Optional.of(new ColumnLine(parts[0], new ColumnLayout(toggled, widths)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            // A number or a name that was not written here.
            return Optional.empty();
        }
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(COMMA, -1)).filter(part -> !part.isEmpty());
    }

    private static String joined(Collection<String> names) {
        return names.stream().map(ColumnLine::encoded).sorted().collect(Collectors.joining(COMMA));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }
}
