package isoscope.runs.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Facts that lines of a log tell about all the steps below them; empty where a line tells none.
final class LogFacts {
    private static final String DIGITS = "\\d++(?:[,_]\\d++)*+";
    private static final String COUNT =
            "(" + DIGITS + "(?:\\.\\d++)? ?(?:[kKMBT]|million|billion)?)";

    /// Before a number, not within one or a word.
    private static final String NUMBER_BEGINS = "(?i)(?<![\\w.]|\\d,)";

    private static final Pattern PARAMETERS_AFTER =
            Pattern.compile(
                    NUMBER_BEGINS
                            + COUNT
                            + "\\b ?(?:(?:total|trainable|model|learnable) )?param(?:eter)?s\\b");
    private static final Pattern PARAMETERS_BEFORE =
            Pattern.compile(
                    "(?i)(?:(?:all|total|model|num(?:ber)?(?:[ _]of)?|trainable)[ _])?(?:trainable[ _])?(?:param(?:eter)?s|param(?:eter)?[_ ]count)(?:[ _]count)?['\"]?\\s*+[:=]\\s*+"
                            + COUNT
                            + "\\b");
    private static final Pattern ALL_PARAMETERS =
            Pattern.compile("(?i)(?:all|total)[ _]param(?:eter)?s\\s*+[:=]\\s*+" + COUNT + "\\b");
    private static final Pattern TOKENS_A_STEP_AFTER =
            Pattern.compile(
                    NUMBER_BEGINS
                            + COUNT
                            + " tokens? ?(?:a|per|each|/|every) ?(?:optimi[sz]er |global )?(?:step|batch|iter|update)");
    private static final Pattern TOKENS_A_STEP_BEFORE =
            Pattern.compile(
                    "(?i)(?:batch[_ ](?:size[_ ](?:in[_ ])?)?tokens|(?:batch|step)[_ ]size[_ ]\\(?tokens\\)?|tokens(?:[_ ]per[_ ]|[ ]?/[ ]?)(?:(?:optimi[sz]er|global)[_ ])?(?:step|batch|iter(?:ation)?|update))(?: will be)?['\"]?\\s*+[:=]?\\s*+"
                            + COUNT
                            + "\\b");
    private static final Pattern CONTEXT =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:context(?:[ _]?(?:length|size|window))?|seq(?:uence)?[ _]?len(?:gth)?|block[ _]size|max[ _]seq(?:uence)?[ _]len(?:gth)?|n_ctx)['\"]?\\s*+[:=]?\\s*+("
                            + DIGITS
                            + ")\\b");
    private static final Pattern PROGRESS = Pattern.compile("\\|\\s*+(\\d++)/(\\d++) \\[");
    private static final String SIZED =
            "[\\w.+=,-]*?(?<![A-Za-z0-9.])\\d++(?:\\.\\d++)?[MB](?![A-Za-z])[\\w.+=,-]*+";
    private static final Pattern RUN =
            Pattern.compile(
                    "(?:^|[^\\w/])(?i:run|model|experiment|exp|config)(?i:[ _]?name)?\\s*+[:=]?\\s*+['\"]?("
                            + SIZED
                            + ")");
    private static final Pattern HEADING =
            Pattern.compile("\\s*+(?:[=#*~+-]{2,}+|#)\\s*+(" + SIZED + ")\\s*+[=#*~+-]*+\\s*+");

    private LogFacts() {}

    /// How many parameters the model has, all of them where the line tells some and all.
    static String parameters(String line) {
        if (line.contains("decayed") || line.contains(" rank ")) {
            return "";
        }
        String all = first(ALL_PARAMETERS, line);
        String before = all.isEmpty() ? first(PARAMETERS_BEFORE, line) : all;
        return before.isEmpty() ? first(PARAMETERS_AFTER, line) : before;
    }

    /// How many tokens a step takes.
    static String tokensPerStep(String line) {
        String before = first(TOKENS_A_STEP_BEFORE, line);
        return before.isEmpty() ? first(TOKENS_A_STEP_AFTER, line) : before;
    }

    /// How many tokens a sample has.
    static String context(String line) {
        return first(CONTEXT, line);
    }

    /// The name of the run that begins here, which holds a size.
    static String run(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher named = heading.matches() ? heading : RUN.matcher(line);
        return named == heading || named.find() ? named.group(1) : "";
    }

    /// A progress bar.
    record Progress(long done, long all) {}

    /// How far a progress bar is; 0 of 0 where the line has none.
    static Progress progress(String line) {
        Matcher matcher = PROGRESS.matcher(line);
        return matcher.find()
                ? new Progress(parsed(matcher.group(1)), parsed(matcher.group(2)))
                : new Progress(0, 0);
    }

    private static long parsed(String digits) {
        return digits.length() > 15 ? 0 : Long.parseLong(digits);
    }

    private static String first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1).replaceAll("[,_]", "").strip() : "";
    }
}
