package isoscope.cli;

import isoscope.plan.catalogue.Estimate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/// Reads a share of a peak or a range of them, in percent too: `0.4`, `40%`, `30%:45%`.
final class UtilisationConverter implements ITypeConverter<Estimate> {
    private static final String PERCENT = "%";

    private final RangeConverter range = new RangeConverter();

    @Override
    public Estimate convert(String text) {
        List<String> ends = Arrays.asList(text.split(":", -1));
        if (!ends.stream().allMatch(end -> end.endsWith(PERCENT))) {
            return range.convert(text);
        }
        Estimate percent = range.convert(text.replace(PERCENT, ""));
        return new Estimate(percent.value() / 100, percent.low() / 100, percent.high() / 100);
    }
}
