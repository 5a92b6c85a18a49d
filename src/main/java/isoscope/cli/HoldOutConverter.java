package isoscope.cli;

import isoscope.fit.HoldOut;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which runs are held out: `largest-compute`, `none`, or how many.
final class HoldOutConverter implements ITypeConverter<HoldOut.Rule> {
    @Override
    public HoldOut.Rule convert(String text) {
        return switch (text) {
            case "largest-compute" -> new HoldOut.Rule.LargestCompute();
            case "none" -> new HoldOut.Rule.None();
            default -> new HoldOut.Rule.Largest(count(text));
        };
    }

    private static int count(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new TypeConversionException(
                    Words.of(
                            "found %s, expected one of largest-compute, none, or a number of runs",
                            text));
        }
        return Integer.parseInt(text);
    }
}
