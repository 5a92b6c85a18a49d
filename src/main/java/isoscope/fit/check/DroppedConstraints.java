package isoscope.fit.check;

import isoscope.fit.FitMethod;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.law.LawCard;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Values and bounds that were chosen for constants which the law of a method does not have.
public final class DroppedConstraints {
    /// The code of the warning.
    public static final String CODE = "dropped-constraints";

    private DroppedConstraints() {}

    static Optional<FitWarning> of(FitMethod method, FitSettings settings) {
        List<String> dropped =
                settings.constrained().stream()
                        .filter(name -> !method.parameters().contains(name))
                        .toList();
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FitWarning(
                                CODE,
                                Words.of(
                                        "The law that %s fits has no constant %s, so the value or bounds chosen for it are ignored; it has %s.",
                                        method.id(),
                                        symbols(dropped),
                                        symbols(method.parameters()))));
    }

    private static String symbols(List<String> names) {
        return names.stream().map(LawCard::symbol).collect(Collectors.joining(", "));
    }
}
