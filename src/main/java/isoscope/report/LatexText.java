package isoscope.report;

import isoscope.words.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words and numbers as LaTeX reads them, without packages.
final class LatexText {
    private static final Pattern NAME =
            Pattern.compile("(alpha|beta|gamma|[A-Za-z])(?:_([A-Za-z]|infty))?(_joint)?");
    private static final Pattern FLOAT = Pattern.compile("(-?[0-9.]+)e([+-][0-9]+)");
    private static final Map<Character, String> ESCAPES =
            Map.of(
                    '\\', "\\textbackslash{}",
                    '~', "\\textasciitilde{}",
                    '^', "\\textasciicircum{}",
                    '<', "\\(<\\)",
                    '>', "\\(>\\)",
                    '|', "\\(|\\)");

    private LatexText() {}

    /// The name of a parameter as a formula writes it: `alpha_N` is \(\alpha_{N}\). A name of another kind is set upright.
    static String symbol(String parameter) {
        Matcher name = NAME.matcher(parameter);
        if (!name.matches()) {
            return escaped(parameter);
        }
        String letter = name.group(1).length() > 1 ? "\\" + name.group(1) : name.group(1);
        String index = name.group(2) == null ? "" : "_{" + name.group(2) + "}";
        return "\\(" + letter + index + (name.group(3) == null ? "" : "'") + "\\)";
    }

    /// A number with five significant digits, in mathematics; a dash for none.
    static String number(@Nullable Double value) {
        return value == null ? "--" : "\\(" + digits(value) + "\\)";
    }

    /// An interval as `[low, high]`; a dash for none.
    static String interval(Estimate estimate) {
        return estimate.low() == null || estimate.high() == null
                ? "--"
                : Words.of("\\([%s, %s]\\)", digits(estimate.low()), digits(estimate.high()));
    }

    /// An interval and how the number was held; a dash for neither.
    static String interval(Estimate estimate, String constraint) {
        if (constraint.isEmpty()) {
            return interval(estimate);
        }
        return estimate.low() == null ? constraint : interval(estimate) + ", " + constraint;
    }

    /// Text in which no character is a command.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PlainLine.of(text).toCharArray()) {
            String special = ESCAPES.get(c);
            if (special != null) {
                escaped.append(special);
            } else {
                escaped.append("&%$#_{}".indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }

    private static String digits(double value) {
        if (Double.isInfinite(value)) {
            return "\\infty";
        }
        String text = Words.of("%.5g", value);
        Matcher power = FLOAT.matcher(text);
        return power.matches()
                ? power.group(1) + " \\times 10^{" + Integer.parseInt(power.group(2)) + "}"
                : text;
    }
}
