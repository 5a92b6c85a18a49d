package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers with signs between thousands or decimals: `1 316 814 848`, `1'000`, `1.234.567,8`, `1.000`.
final class GroupedNumber {
    private static final String SPACES = " \\u00a0\\u2007\\u2009\\u202f'\\u2019";

    private static final Pattern SPACED =
            Pattern.compile("\\d{1,3}([" + SPACES + "])\\d{3}(?:\\1\\d{3})*(?!\\d)");
    private static final Pattern HEAD =
            Pattern.compile("([+\\-\u2212]?)(\\d[\\d.,]*)(.*)", Pattern.DOTALL);
    private static final Pattern GROUPS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern BOTH =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d*|\\d{1,3}(?:,\\d{3})+\\.\\d*");
    private static final Pattern EXPONENT = Pattern.compile("[eE][+\\-]?\\d.*", Pattern.DOTALL);
    private static final Pattern THOUSAND_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private GroupedNumber() {}

    /// The text with a point before decimals and nothing between thousands, the sign and the unit kept; empty when
    /// its signs make no number, or make two with [DecimalMark#EITHER]. A text that begins with no digit stays as it is.
    static Optional<String> plain(String text, DecimalMark mark) {
        Matcher head = HEAD.matcher(ungrouped(text));
        if (!head.matches()) {
            return Optional.of(text);
        }
        String sign = head.group(1).isEmpty() || head.group(1).equals("+") ? "" : "-";
        String rest = head.group(3);
        return digits(head.group(2), rest, mark).map(digits -> sign + digits + rest);
    }

    /// Whether the text is one number with a decimal point and another with a decimal comma.
    static boolean isAmbiguous(String text) {
        Matcher head = HEAD.matcher(ungrouped(text));
        return head.matches() && isAmbiguous(head.group(2), head.group(3));
    }

    /// The mark that a number cannot be read without; empty for words, for numbers without any sign, and where both
    /// readings are possible.
    static Optional<DecimalMark> markOf(String text) {
        Matcher head = HEAD.matcher(ungrouped(text));
        if (!head.matches() || !isNumberEnd(head.group(3))) {
            return Optional.empty();
        }
        String digits = head.group(2);
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0 || isAmbiguous(digits, head.group(3))) {
            return Optional.empty();
        }
        boolean groups = GROUPS.matcher(digits).matches();
        boolean decimals = digits.indexOf(digits.charAt(last)) == last;
        return groups || decimals
                ? Optional.of(
                        (digits.charAt(last) == ',') == groups
                                ? DecimalMark.POINT
                                : DecimalMark.COMMA)
                : Optional.empty();
    }

    private static boolean isNumberEnd(String rest) {
        return rest.isEmpty() || EXPONENT.matcher(rest).matches();
    }

    private static Optional<String> digits(String digits, String rest, DecimalMark mark) {
        if (isAmbiguous(digits, rest)) {
            return switch (mark) {
                case EITHER -> Optional.empty();
                case POINT -> Optional.of(digits.replace(",", ""));
                case COMMA -> Optional.of(digits.replace(".", "").replace(',', '.'));
            };
        }
        if (GROUPS.matcher(digits).matches()) {
            return Optional.of(digits.replaceAll("[.,]", ""));
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(digits);
        }
        String whole = digits.substring(0, last);
        boolean plain = whole.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain || BOTH.matcher(digits).matches()
                ? Optional.of(whole.replaceAll("[.,]", "") + '.' + digits.substring(last + 1))
                : Optional.empty();
    }

    private static boolean isAmbiguous(String digits, String rest) {
        return THOUSAND_OR_DECIMALS.matcher(digits).matches() && !EXPONENT.matcher(rest).matches();
    }

    private static String ungrouped(String text) {
        Matcher spaced = SPACED.matcher(text);
        return spaced.find()
                ? spaced.replaceFirst(found -> found.group().replaceAll("[" + SPACES + "]", ""))
                : text;
    }
}
