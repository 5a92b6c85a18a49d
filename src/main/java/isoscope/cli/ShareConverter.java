package isoscope.cli;

import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a share: `0.5%` or `0.005`.
final class ShareConverter implements ITypeConverter<Double> {
    private static final double PERCENT = 100;

    @Override
    public Double convert(String text) {
        boolean isPercent = text.endsWith("%");
        String number = isPercent ? text.substring(0, text.length() - 1) : text;
        try {
            double share = Double.parseDouble(number) / (isPercent ? PERCENT : 1);
            if (share >= 0 && share < 1) {
                return share;
            }
        } catch (NumberFormatException _) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                Words.of(
                        "found %s, expected a share from 0 up to 1, such as 0.5%% or 0.005", text));
    }
}
