package isoscope.cli;

import isoscope.plot.Layer.Plane;
import isoscope.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a plane by the letters of its axes, horizontal first: `C-N`, `N-D` or `C-D`.
final class PlaneConverter implements ITypeConverter<Plane> {
    @Override
    public Plane convert(String text) {
        return switch (text) {
            case "C-N" -> Plane.COMPUTE_PARAMETERS;
            case "N-D" -> Plane.PARAMETERS_TOKENS;
            case "C-D" -> Plane.COMPUTE_TOKENS;
            default ->
                    throw new TypeConversionException(
                            Words.of("found %s, expected one of C-N, N-D, C-D", text));
        };
    }
}
