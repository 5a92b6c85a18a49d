package isoscope.cli;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an amount of money, hours or devices: a bare number or one with k, M, B or T.
final class AmountConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        return switch (QuantityParser.parse(text, Quantity.PARAMETERS)) {
            case Parsed parsed -> parsed.value();
            case Rejected rejected ->
                    throw new TypeConversionException(
                            Words.of(
                                    "found %s, expected a number above 0, such as 500, 250k or 2M",
                                    rejected.found()));
        };
    }
}
