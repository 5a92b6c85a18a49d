package isoscope.runs.log;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labelled numbers of one line of a log, as text; empty where the line does not tell.
///
/// @param step of the optimiser
/// @param epoch as far as it is
/// @param tokens seen so far
/// @param samples seen so far
/// @param rate of learning
/// @param losses by their labels, such as `val_loss`
record LogLine(
        String step,
        String epoch,
        String tokens,
        String samples,
        String rate,
        Map<String, String> losses) {
    private static final String NUMBER =
            "['\"(\\[ ]*+(?:tensor\\()?([-+]?(?:\\d[\\d,_]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?[kKMBT]?|nan|NaN|inf)(?![\\w%])";
    private static final String IS = "['\"]?[ ]*+[:=][ ]*+";
    private static final String MAY_BE = "['\"]?[ ]*+(?:[:=]|is|of)?[ ]*+";

    private static final Pattern ANSI = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]");
    private static final Pattern LOSS =
            Pattern.compile(
                    "(?i)((?:\\b(?:train|training|val|valid|validation|eval|evaluation|test|lm|average|avg|mean) )?"
                            + "(?<![\\w/.-])[\\w/.-]*loss)(?: value)?"
                            + MAY_BE
                            + NUMBER);
    private static final Pattern STEP =
            Pattern.compile(
                    "(?i)(?<![\\w/.-])(?:(?:train/|trainer/)?global[_ ]?step|train(?:ing)?[_ ]step|num_updates|_?step|steps|iteration|iter|it|update)"
                            + MAY_BE
                            + NUMBER);
    private static final Pattern EPOCH =
            Pattern.compile("(?i)(?<![\\w/.-])epoch" + MAY_BE + NUMBER);
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(?i)(?<![\\w/.-])(?:(?:consumed|total|num|train|training|processed)[_ ](?:input[_ ])?)?tokens(?:[_ ](?:seen|consumed|processed|trained))?"
                            + IS
                            + NUMBER);
    private static final Pattern SAMPLES =
            Pattern.compile("(?i)(?<![\\w/.-])consumed[_ ](?:train[_ ])?samples" + IS + NUMBER);
    private static final Pattern RATE =
            Pattern.compile("(?i)(?<![\\w/.-])(?:learning[_ ]rate|lr)" + MAY_BE + NUMBER);
    private static final Pattern VALIDATION =
            Pattern.compile("(?i)(?<![a-z])(?:val|valid|validation|eval|evaluation|test)(?![a-z])");
    private static final Pattern MEASURED =
            Pattern.compile("(?:.*[_/. -])?(?:val|valid|validation|eval|evaluation|test).*");

    /// The numbers of a line.
    ///
    /// @param text with its colours or without
    static LogLine of(String text) {
        String line = withoutColours(text);
        Map<String, String> losses = losses(line);
        return losses.isEmpty()
                ? new LogLine("", "", "", "", "", losses)
                : new LogLine(
                        first(STEP, line),
                        first(EPOCH, line),
                        first(TOKENS, line),
                        first(SAMPLES, line),
                        first(RATE, line),
                        losses);
    }

    /// A line without the codes by which a terminal changes colours.
    static String withoutColours(String line) {
        return line.indexOf('\u001b') < 0 ? line : ANSI.matcher(line).replaceAll("");
    }

    /// Whether a label names a loss on data that were not trained on.
    static boolean isMeasured(String label) {
        return MEASURED.matcher(label).matches();
    }

    /// Whether any loss of the line is one on data that were not trained on.
    boolean hasMeasured() {
        return losses.keySet().stream().anyMatch(LogLine::isMeasured);
    }

    private static Map<String, String> losses(String line) {
        Map<String, String> losses = new LinkedHashMap<>();
        Matcher matcher = LOSS.matcher(line);
        while (matcher.find()) {
            String label = matcher.group(1).toLowerCase(Locale.ROOT).strip().replace(' ', '_');
            losses.putIfAbsent(label, digits(matcher.group(2)));
        }
        return losses.size() == 1 && VALIDATION.matcher(line).find() ? measured(losses) : losses;
    }

    /// The only loss of a line that is about data that were not trained on.
    private static Map<String, String> measured(Map<String, String> losses) {
        String label = losses.keySet().iterator().next();
        boolean bare = label.equals("loss") || label.equals("lm_loss");
        return bare ? Map.of("val_loss", losses.getOrDefault(label, "")) : losses;
    }

    private static String first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? digits(matcher.group(1)) : "";
    }

    private static String digits(String number) {
        return number.replaceAll("[,_]", "");
    }
}
