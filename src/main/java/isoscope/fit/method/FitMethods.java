package isoscope.fit.method;

import isoscope.fit.FitMethod;
import isoscope.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/// The methods the program has.
///
/// @param methods the default one first; ids are unique
public record FitMethods(List<FitMethod> methods) {
    /// Copies the list.
    public FitMethods {
        methods = List.copyOf(methods);
    }

    /// Every method.
    public static FitMethods all() {
        return new FitMethods(
                List.of(
                        SurfaceMethod.HUBER_LSE,
                        SurfaceMethod.LEAST_SQUARES,
                        SurfaceMethod.VPNLS,
                        new IsoFlopMethod(),
                        new EnvelopeMethod(),
                        KaplanMethods.of(Quantity.PARAMETERS, false),
                        KaplanMethods.of(Quantity.PARAMETERS, true),
                        KaplanMethods.of(Quantity.TOKENS, false),
                        KaplanMethods.of(Quantity.TOKENS, true),
                        KaplanMethods.of(Quantity.COMPUTE, false),
                        KaplanMethods.of(Quantity.COMPUTE, true),
                        KaplanMethods.joint(),
                        RepetitionRules.method()));
    }

    /// The method of that id, if there is one.
    public Optional<FitMethod> byId(String id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /// The names of the constants that any of them fits, those of the default one first.
    public List<String> parameters() {
        return methods.stream().flatMap(method -> method.parameters().stream()).distinct().toList();
    }

    /// Every id, the default one first.
    public List<String> ids() {
        return methods.stream().map(FitMethod::id).toList();
    }
}
