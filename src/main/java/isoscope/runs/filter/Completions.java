package isoscope.runs.filter;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.typed.Completion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Completions of an expression: names that begin like the word before the caret and, behind `=`, the values
/// of the column that is compared.
public final class Completions {
    private static final int MOST = 8;
    private static final Pattern VALUE =
            Pattern.compile("(`[^`]*`|\\w+)\\s*(?:=|==|!=)\\s*[\"']?([^\"'<>=()]*)$");
    private static final Pattern WORD = Pattern.compile("`?[\\w/]*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private Completions() {}

    /// The completions of the text typed so far.
    ///
    /// @param typed up to the caret
    /// @param runs whose columns and values can be named
    public static List<Completion> of(String typed, RunSet runs) {
        Matcher value = VALUE.matcher(typed);
        if (value.find()) {
            List<Completion> values = values(value, typed, runs);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return names(typed, runs);
    }

    private static List<Completion> names(String typed, RunSet runs) {
        Matcher word = WORD.matcher(typed);
        String begun = word.find() ? word.group() : "";
        int start = typed.length() - begun.length();
        return Stream.concat(
                        new KnownNames(runs.columns()).written().stream(),
                        KnownNames.JOINING.stream())
                .filter(name -> isBegunBy(name, begun))
                .limit(MOST)
                .map(name -> new Completion(name, start))
                .toList();
    }

    private static List<Completion> values(Matcher value, String typed, RunSet runs) {
        String column = value.group(1).replace("`", "");
        String begun = value.group(2);
        int start = typed.length() - begun.length();
        boolean open = start > 0 && "\"'".indexOf(typed.charAt(start - 1)) >= 0;
        return runs.runs().stream()
                .map(run -> valueOf(run, column))
                .filter(text -> !text.isEmpty() && text.indexOf('"') < 0)
                .distinct()
                .filter(text -> isBegunBy(text, begun))
                .sorted()
                .limit(MOST)
                .map(text ->
                        new Completion(
                                NUMBER.matcher(text).matches() ? text : '"' + text + '"',
                                open ? start - 1 : start))
                .toList();
    }

    private static String valueOf(Run run, String column) {
        return Field.named(column)
                .map(field -> field.isText() ? field.text(run) : "")
                .orElseGet(() -> run.conditions().attributes().of(column).orElse(""));
    }

    private static boolean isBegunBy(String text, String begun) {
        String plain = text.replace("`", "").toLowerCase(Locale.ROOT);
        String start = begun.replace("`", "").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith(start) && !plain.equals(start);
    }
}
