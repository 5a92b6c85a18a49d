package isoscope.cli;

import isoscope.law.Catalogue;
import isoscope.law.ScalingLaw;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Finds a published law by its id.
record LawConverter(Catalogue catalogue) implements ITypeConverter<ScalingLaw> {
    @Override
    public ScalingLaw convert(String id) {
        return catalogue
                .byId(id)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "found %s, expected one of %s"
                                        .formatted(id, String.join(", ", catalogue.ids()))));
    }
}
