package isoscope.cli;

import isoscope.fit.Bounds;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads bounds: `0.2:0.5`.
final class BoundsConverter implements ITypeConverter<Bounds> {
    @Override
    public Bounds convert(String text) {
        String[] ends = text.split(":", -1);
        try {
            if (ends.length == 2) {
                double low = Double.parseDouble(ends[0]);
                double high = Double.parseDouble(ends[1]);
                if (low < high) {
                    return new Bounds(low, high);
                }
            }
        } catch (NumberFormatException _) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                Words.of(
                        "found %s, expected two numbers, the lower one first, such as 0.2:0.5",
                        text));
    }
}
