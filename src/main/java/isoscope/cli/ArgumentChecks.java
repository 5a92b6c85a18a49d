package isoscope.cli;

import isoscope.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Checks of a command line that hold for all commands: what the parser would take without a word is wrong usage.
final class ArgumentChecks {
    private ArgumentChecks() {}

    /// Fails where a name has two values, or where a file has no name.
    ///
    /// @throws ParameterException that tells the option
    static void check(ParseResult parsed) {
        for (CommandLine command : parsed.asCommandLineList()) {
            ParseResult own = command.getParseResult();
            own.matchedOptionsSet().forEach(option -> check(option, option.longestName(), command));
            own.matchedPositionalsSet().forEach(file -> check(file, file.paramLabel(), command));
        }
    }

    private static void check(ArgSpec argument, String name, CommandLine command) {
        problem(argument)
                .ifPresent(text -> {
                    throw new ParameterException(command, name + ": " + text);
                });
    }

    private static Optional<String> problem(ArgSpec argument) {
        List<String> values = argument.originalStringValues();
        if (argument.typeInfo().isMap()) {
            return twice(values);
        }
        return isOfFiles(argument) && values.stream().anyMatch(String::isBlank)
                ? Optional.of(
                        Words.of(
                                "found an empty name, expected the name of a file; a shell variable may be unset"))
                : Optional.empty();
    }

    private static boolean isOfFiles(ArgSpec argument) {
        return Arrays.asList(argument.typeInfo().getAuxiliaryTypes()).contains(Path.class)
                || argument.typeInfo().getType() == Path.class;
    }

    private static Optional<String> twice(List<String> values) {
        Set<String> names = new HashSet<>();
        return values.stream()
                .map(value -> value.split("=", 2)[0].strip())
                .filter(name -> !names.add(name))
                .findFirst()
                .map(name -> Words.of("found two values for %s, expected one", name));
    }
}
