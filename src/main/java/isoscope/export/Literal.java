package isoscope.export;

import isoscope.quantity.Series;
import isoscope.report.HtmlText;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Values written as JavaScript.
final class Literal {
    private final Map<String, String> members = new LinkedHashMap<>();

    /// Adds a member to the object.
    ///
    /// @param value as a literal
    Literal with(String name, String value) {
        members.put(name, value);
        return this;
    }

    /// Adds a text.
    Literal withText(String name, String text) {
        return with(name, HtmlText.quoted(text));
    }

    /// Adds a number with all its digits.
    Literal with(String name, double value) {
        return with(name, Double.toString(value));
    }

    /// The object.
    String text() {
        return members.entrySet().stream()
                .map(member -> member.getKey() + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// A list.
    static <T> String list(Collection<T> items, Function<? super T, String> literal) {
        return items.stream().map(literal).collect(Collectors.joining(",", "[", "]"));
    }

    /// Numbers with as many digits as a read-out can need.
    ///
    /// @param step takes every so manieth number, and the last one
    static String numbers(Series series, int step) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < series.size(); i++) {
            if (i % step == 0 || i == series.size() - 1) {
                text.append(text.length() > 1 ? "," : "").append(number(series.get(i)));
            }
        }
        return text.append(']').toString();
    }

    /// A number with six digits; `NaN` where it is none.
    static String number(double value) {
        return Double.isFinite(value)
                ? shortest(BigDecimal.valueOf(value).round(new MathContext(6)))
                : Words.of("%s", value);
    }

    private static String shortest(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
    }
}
