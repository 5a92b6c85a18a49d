package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.quantity.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Finds a fit method by its id.
record MethodConverter(FitMethods methods) implements ITypeConverter<FitMethod> {
    @Override
    public FitMethod convert(String id) {
        return methods.byId(id)
                .orElseThrow(() ->
                        new TypeConversionException(
                                Words.of(
                                        "found %s, expected one of %s%s",
                                        id,
                                        String.join(", ", methods.ids()),
                                        Usage.nearest(id, methods.ids()))));
    }
}
