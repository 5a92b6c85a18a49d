package isoscope.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A command line as a shell reads it.
public final class CommandText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+%@-]+");

    /// The folders of an absolute path, which may be the value of an option.
    private static final Pattern FOLDERS =
            Pattern.compile(
                    "(?:(?<=^--[a-z-]{1,40}=)|^)(?:/|[A-Za-z]:[\\\\/]|\\\\\\\\)(?:.*[/\\\\])?");

    private CommandText() {}

    /// The command and its arguments, quoted where a shell would take them apart.
    public static String of(String command, List<String> arguments) {
        return Stream.concat(
                        Stream.of("isoscope", command), arguments.stream().map(CommandText::quoted))
                .collect(Collectors.joining(" "));
    }

    /// The same as a report tells it, which may be passed on: a file that was named by its absolute path goes by its name.
    public static String ofReport(String command, List<String> arguments) {
        return of(
                command,
                arguments.stream()
                        .map(argument -> FOLDERS.matcher(argument).replaceFirst(""))
                        .toList());
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches()
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
