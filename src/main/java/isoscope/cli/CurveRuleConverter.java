package isoscope.cli;

import isoscope.quantity.Words;
import isoscope.runs.CurveRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which loss of a curve stands for its run.
final class CurveRuleConverter implements ITypeConverter<CurveRule> {
    @Override
    public CurveRule convert(String text) {
        return CurveRule.named(text)
                .orElseThrow(() ->
                        new TypeConversionException(
                                Words.of(
                                        "found %s, expected one of last, minimum, or mean:K such as mean:10",
                                        text)));
    }
}
