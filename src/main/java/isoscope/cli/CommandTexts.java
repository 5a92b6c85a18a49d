package isoscope.cli;

import isoscope.words.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The help of the commands in the language that is spoken, under the keys by which picocli asks for it.
final class CommandTexts extends ResourceBundle {
    private final Map<String, String> texts = new HashMap<>();

    /// @param line with all its commands, whose descriptions are in English
    CommandTexts(CommandLine line) {
        add(line.getCommandSpec());
    }

    private void add(CommandSpec command) {
        String of = command.qualifiedName(".") + ".";
        UsageMessageSpec usage = command.usageMessage();
        add(of + "usage.header", usage.header());
        add(of + "usage.description", usage.description());
        add(of + "usage.footer", usage.footer());
        command.options().forEach(option -> add(of + key(option), option.description()));
        command.positionalParameters()
                .forEach(parameter -> add(of + key(parameter), parameter.description()));
        command.subcommands().values().forEach(each -> add(each.getCommandSpec()));
    }

    private void add(String key, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            texts.put(key + "." + i, Words.said(lines[i]));
        }
    }

    private static String key(OptionSpec option) {
        String longest =
                Stream.of(option.names())
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
        return longest.replaceFirst("^-+", "");
    }

    private static String key(PositionalParamSpec parameter) {
        return parameter.paramLabel() + "[" + parameter.index() + "]";
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(List.copyOf(texts.keySet()));
    }
}
