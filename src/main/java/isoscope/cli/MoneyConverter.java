package isoscope.cli;

import picocli.CommandLine.ITypeConverter;

/// Reads an amount of dollars, with the sign or without: `$2M`, `500k`.
final class MoneyConverter implements ITypeConverter<Double> {
    private static final String SIGN = "$";

    private final AmountConverter amount = new AmountConverter();

    @Override
    public Double convert(String text) {
        return amount.convert(text.startsWith(SIGN) ? text.substring(SIGN.length()) : text);
    }
}
