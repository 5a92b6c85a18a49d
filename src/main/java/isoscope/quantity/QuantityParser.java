package isoscope.quantity;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads quantities as people and this program write them: `5.76e23`, `1_000`, `70B`, `2 PF-days`, `10 ZFLOP`,
/// `100k H100-hours`, `5.76 × 10²³`.
public final class QuantityParser {
    private static final int LONGEST = 60;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern SUPERSCRIPT = Pattern.compile("([⁺⁻]?)([" + SUPERSCRIPTS + "]+)");
    private static final Pattern THIN_GROUP =
            Pattern.compile("(?<=\\d)[\u2009\u202f\u00a0](?=\\d)");
    private static final Pattern TEXT =
            Pattern.compile(
                    """
                    (?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:_\\d+)*(?:\\.\\d*)?|\\.\\d+)
                    (?:[eE](?<exponent>[+-]?\\d{1,3}))?
                    (?:\\s*(?:[×x*·]\\s*10|(?<bare>(?<=^10)))\\^(?<power>[+-]?\\d{1,3}))?
                    \\s*(?<word>[a-zA-Z][a-zA-Z0-9/\\s-]*)?\
                    """,
                    Pattern.COMMENTS);

    private QuantityParser() {}

    /// Reads one quantity.
    ///
    /// @param text as typed; spaces around it and thin spaces in it do not matter
    /// @param quantity the quantity of the number; it decides which units fit
    /// @return the value in parameters, tokens, FLOP or nats per token, or why the text is not one
    public static ParsedQuantity parse(String text, Quantity quantity) {
        if (text.length() <= 4 * LONGEST) {
            Matcher matcher = TEXT.matcher(plain(text));
            if (matcher.matches()) {
                double value = value(matcher, quantity);
                if (value > 0 && !Double.isInfinite(value)) {
                    return new Parsed(value);
                }
            }
        }
        return new Rejected(shorten(text.strip()), UnitTable.expected(quantity));
    }

    /// The value, or NaN when the unit does not fit. Powers of ten are joined before the text becomes a double, so
    /// that `1.33T` and `1.33e12` are the same number.
    private static double value(Matcher matcher, Quantity quantity) {
        String word = matcher.group("word");
        UnitTable.Scale scale = UnitTable.find(word == null ? "" : word, quantity);
        if (scale == null) {
            return Double.NaN;
        }
        boolean bare = matcher.group("bare") != null;
        String digits = bare ? "1" : matcher.group("digits").replaceAll("[_,]", "");
        int exponent = scale.exponent() + integer(matcher, "exponent") + integer(matcher, "power");
        return scale.unit() * Double.parseDouble(digits + "e" + exponent);
    }

    private static int integer(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// ASCII digits, signs and spaces only; superscripts become `^23`.
    private static String plain(String text) {
        String grouped = THIN_GROUP.matcher(text.strip().replace('−', '-')).replaceAll("");
        String spaced = grouped.replaceAll("[\u2009\u202f\u00a0]", " ").strip();
        return SUPERSCRIPT
                .matcher(spaced)
                .replaceAll(found -> "^" + sign(found.group(1)) + lower(found.group(2)));
    }

    private static String sign(String superscript) {
        return superscript.equals("⁻") ? "-" : "";
    }

    private static String lower(String superscript) {
        StringBuilder digits = new StringBuilder();
        superscript.chars().forEach(digit -> digits.append(SUPERSCRIPTS.indexOf(digit)));
        return digits.toString();
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
