package isoscope.cli;

import isoscope.plan.catalogue.Estimate;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a number above 0, or a range of them: `0.4`, `0.3:0.45`.
final class RangeConverter implements ITypeConverter<Estimate> {
    @Override
    public Estimate convert(String text) {
        return Estimate.parse(text).orElseThrow(() -> expected(text));
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                Words.of(
                        "found %s, expected a number above 0 or a range, the lower end first, such as 0.4 or 0.3:0.45",
                        text));
    }
}
