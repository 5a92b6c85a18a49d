package isoscope.cli;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a quantity as people write it.
abstract sealed class QuantityConverter implements ITypeConverter<Double> {
    private final Quantity quantity;

    QuantityConverter(Quantity quantity) {
        this.quantity = quantity;
    }

    @Override
    public final Double convert(String text) {
        return switch (QuantityParser.parse(text, quantity)) {
            case Parsed parsed -> parsed.value();
            case Rejected rejected ->
                    throw new TypeConversionException(
                            Words.of(
                                    "found %s, expected %s",
                                    rejected.found(), rejected.expected()));
        };
    }

    /// An amount of compute, such as `5.76e23` or `400 PF-days`, in FLOP.
    static final class Compute extends QuantityConverter {
        Compute() {
            super(Quantity.COMPUTE);
        }
    }

    /// A number of parameters, such as `70B`.
    static final class Parameters extends QuantityConverter {
        Parameters() {
            super(Quantity.PARAMETERS);
        }
    }

    /// A number of tokens, such as `2T`.
    static final class Tokens extends QuantityConverter {
        Tokens() {
            super(Quantity.TOKENS);
        }
    }

    /// A loss, such as `2.05`.
    static final class Loss extends QuantityConverter {
        Loss() {
            super(Quantity.LOSS);
        }
    }
}
