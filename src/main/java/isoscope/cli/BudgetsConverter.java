package isoscope.cli;

import isoscope.plan.design.Sweep;
import isoscope.quantity.Series;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads budgets by equal factors: `1e18:1e21:7`.
final class BudgetsConverter implements ITypeConverter<Series> {
    private static final int ENDS_AND_COUNT = 3;

    @Override
    public Series convert(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != ENDS_AND_COUNT) {
            throw expected(text);
        }
        QuantityConverter compute = new QuantityConverter.Compute();
        double low = compute.convert(parts[0]);
        double high = compute.convert(parts[1]);
        int count = count(parts[2], text);
        if (!(low < high)) {
            throw expected(text);
        }
        return Series.logSpaced(low, high, count);
    }

    private static int count(String part, String text) {
        try {
            int count = Integer.parseInt(part.strip());
            if (count >= 2 && count <= Sweep.MOST_BUDGETS) {
                return count;
            }
        } catch (NumberFormatException _) {
            throw expected(text);
        }
        throw expected(text);
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                Words.of(
                        "found %s, expected LOWEST:HIGHEST:COUNT with a count from 2 to 1000, such as 1e18:1e21:7",
                        text));
    }
}
