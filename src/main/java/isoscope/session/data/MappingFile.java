package isoscope.session.data;

import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The lines of a file of remembered mappings: the headers of a table, a tab, and a `field=choice` for each field that
/// was spoken of, tabs between. Texts are percent-encoded, so that no header can be taken for anything else.
final class MappingFile {
    private static final String TAB = "\t";
    private static final String COMMA = ",";

    private MappingFile() {}

    /// A table's headers and what was said of them.
    record Entry(Set<String> headers, ColumnChoices choices) {}

    /// The line of an entry.
    static String line(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(
                String.join(
                        COMMA,
                        new TreeSet<>(entry.headers())
                                .stream().map(MappingFile::encoded).toList()));
        entry.choices().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(choice -> parts.add(choice.getKey().id() + "=" + text(choice.getValue())));
        return String.join(TAB, parts);
    }

    /// The entry of a line; empty when the line is none.
    static Optional<Entry> entry(String line) {
        String[] parts = line.split(TAB, -1);
        ColumnChoices choices = ColumnChoices.NONE;
        try {
            Set<String> headers = new TreeSet<>();
            for (String header : parts[0].split(COMMA, -1)) {
                headers.add(decoded(header));
            }
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                RunField field =
                        RunField.named(parts[i].substring(0, Math.max(0, equals))).orElseThrow();
                choices = choices.with(field, choice(parts[i].substring(equals + 1)));
            }
            return parts.length > 1 ? Optional.of(new Entry(headers, choices)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException _) {
            // Whatever is wrong with a line, it is not one that was written here.
            return Optional.empty();
        }
    }

    private static String text(ColumnChoice choice) {
        return switch (choice) {
            case ColumnChoice.Header(String header, double factor) ->
                    "column:" + encoded(header) + ":" + factor;
            case ColumnChoice.Fixed(double value) -> "value:" + value;
            case ColumnChoice.RunName() -> "run-name";
            case ColumnChoice.Nowhere() -> "none";
        };
    }

    private static ColumnChoice choice(String text) {
        String[] parts = text.split(":", -1);
        return switch (parts[0]) {
            case "column" ->
                    new ColumnChoice.Header(decoded(parts[1]), Double.parseDouble(parts[2]));
            case "value" -> new ColumnChoice.Fixed(Double.parseDouble(parts[1]));
            case "run-name" -> new ColumnChoice.RunName();
            case "none" -> new ColumnChoice.Nowhere();
            default -> throw new IllegalArgumentException("no choice: " + text);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
