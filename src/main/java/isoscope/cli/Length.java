package isoscope.cli;

import isoscope.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Lengths with their unit: `180mm`, `18cm`, `7in`, `9pt`.
enum Length {
    /// Millimetres.
    MM(1),
    /// Centimetres.
    CM(10),
    /// Inches.
    IN(25.4),
    /// Points, 72 an inch.
    PT(25.4 / 72);

    private static final Pattern TEXT =
            Pattern.compile("\\s*(\\d+|\\d*\\.\\d+)\\s*(mm|cm|in|pt)\\s*");

    private final double millimetres;

    Length(double millimetres) {
        this.millimetres = millimetres;
    }

    /// Reads a length.
    ///
    /// @return it in this unit
    /// @throws TypeConversionException when the text is not a number with a unit
    double read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    Words.of("found %s, expected a length with its unit: mm, cm, in or pt", text));
        }
        Length unit = valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return Double.parseDouble(matcher.group(1)) * unit.millimetres / millimetres;
    }

    /// Lengths on paper, in millimetres.
    static final class Millimetres implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return MM.read(text);
        }
    }

    /// Sizes of type, in points.
    static final class Points implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return PT.read(text);
        }
    }
}
