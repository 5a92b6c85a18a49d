package isoscope.cli;

import isoscope.fit.resample.Scheme;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what resamples are drawn from.
final class SchemeConverter implements ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String text) {
        return Scheme.named(text)
                .orElseThrow(() ->
                        new TypeConversionException(
                                Words.of(
                                        "found %s, expected cases, budgets, or groups:COLUMN, such as groups:N for runs of a size",
                                        text)));
    }
}
