package isoscope.cli;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an amount of compute, such as `5.76e23` or `400 PF-days`, as FLOP.
final class ComputeConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        return switch (QuantityParser.parse(text, Quantity.COMPUTE)) {
            case Parsed parsed -> parsed.value();
            case Rejected rejected ->
                    throw new TypeConversionException(
                            Words.of(
                                    "found %s, expected %s",
                                    rejected.found(), rejected.expected()));
        };
    }
}
