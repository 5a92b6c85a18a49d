package isoscope.cli;

import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a number above 0, or a range of them: `0.4`, `0.3:0.45`.
final class RangeConverter implements ITypeConverter<Estimate> {
    @Override
    public Estimate convert(String text) {
        String[] ends = text.split(":", -1);
        try {
            double low = Double.parseDouble(ends[0]);
            double high = ends.length == 1 ? low : Double.parseDouble(ends[ends.length - 1]);
            if (ends.length <= 2 && low > 0 && low <= high && high <= Double.MAX_VALUE) {
                return ends.length == 1 ? Estimate.exactly(low) : Estimate.between(low, high);
            }
        } catch (NumberFormatException _) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                Words.of(
                        "found %s, expected a number above 0 or a range, the lower end first, such as 0.4 or 0.3:0.45",
                        text));
    }
}
