package isoscope.runs.log;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells logs from tables by their first lines.
public final class LogText {
    private static final Pattern NAME = Pattern.compile(".*\\.(?:log|out|err)(?:\\.\\d+)?");
    private static final Pattern LOGGED =
            Pattern.compile(
                    "\\W{0,3}(?:\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:|\\d\\d:\\d\\d:\\d\\d|INFO\\b|WARN|DEBUG\\b|(?i:step|iter|iteration|epoch)[ :=#\\[]+\\d).*|.*\\d/\\d++ \\[\\d\\d:\\d\\d.*");

    private LogText() {}

    /// Whether losses stand beside their labels in several lines, or in the only one.
    ///
    /// @param start the beginning of a text
    public static boolean hasLosses(String start) {
        List<String> lines = start.lines().filter(line -> !line.isBlank()).toList();
        long losses =
                lines.stream()
                        .filter(line -> !LogLine.of(line).losses().isEmpty())
                        .limit(2)
                        .count();
        return losses > 1 || (losses == 1 && lines.size() < 5);
    }

    /// Whether a text without such losses is still a log, by its name or by most of its lines.
    public static boolean isLog(String name, String start) {
        List<String> lines = start.lines().filter(line -> !line.isBlank()).limit(100).toList();
        long logged =
                lines.stream()
                        .filter(line -> LOGGED.matcher(LogLine.withoutColours(line)).matches())
                        .count();
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches() || 2 * logged > lines.size();
    }
}
