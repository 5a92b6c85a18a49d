package isoscope.cli;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number above 0, such as `4096` or `128k`.
final class CountConverter implements ITypeConverter<Integer> {
    private static final int MOST = 100_000_000;

    @Override
    public Integer convert(String text) {
        return switch (QuantityParser.parse(text, Quantity.TOKENS)) {
            case Parsed(double value) when value == Math.rint(value) && value <= MOST ->
                    (int) value;
            case Parsed _, Rejected _ ->
                    throw new TypeConversionException(
                            Words.of(
                                    "found %s, expected a whole number from 1 to %,d, such as 4096 or 128k",
                                    text, MOST));
        };
    }
}
