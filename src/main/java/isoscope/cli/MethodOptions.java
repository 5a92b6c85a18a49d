package isoscope.cli;

import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.form.FormColumns;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what to fit and how.
final class MethodOptions {
    private final FitMethods methods;
    private final FittedForms forms;

    @Mixin private final FormOptions own;

    @Option(
            names = "--law",
            paramLabel = "ID|FIT.json|SHEET.toml",
            description =
                    "Fit a law of the same form as this one: chinchilla-a3 by huber-lse, chinchilla-a2 by isoflop, "
                            + "chinchilla-a1 by envelope, kaplan by kaplan-joint, any other law of the loss by its "
                            + "formula.")
    private Optional<String> law = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "How to fit, one of those below. Default: huber-lse.")
    private Optional<FitMethod> method = Optional.empty();

    @Option(
            names = "--fix",
            paramLabel = "NAME=VALUE",
            description = "Pin a parameter, such as alpha=0.34; can be given more than once.")
    private Map<String, Double> pinned = new LinkedHashMap<>();

    @Option(
            names = "--bound",
            paramLabel = "NAME=LOW:HIGH",
            description =
                    "Search for a parameter between these bounds; can be given more than once.")
    private Map<String, Bounds> bounds = new LinkedHashMap<>();

    @Option(
            names = "--huber-delta",
            paramLabel = "DELTA",
            description =
                    "Residual of ln L at which the Huber loss becomes linear. Default: 0.001.")
    private double huberDelta = FitSettings.DEFAULT_HUBER_DELTA;

    @Option(
            names = "--hold-out",
            paramLabel = "largest-compute|none|K",
            description =
                    "Test the law on runs held out of a second fit: those of the largest compute, none, or the K "
                            + "largest. Default: largest-compute.")
    private HoldOut.Rule holdOut = new HoldOut.Rule.LargestCompute();

    MethodOptions(FitMethods methods, Supplier<Library> catalogue) {
        this.methods = methods;
        own = new FormOptions(catalogue);
        forms = new FittedForms(methods);
    }

    /// Fails before any file is read when an option is wrong.
    void check() {
        if (!(huberDelta > 0 && Double.isFinite(huberDelta))) {
            throw Usage.wrong(
                    Words.of("--huber-delta: found %s, expected a number above 0", huberDelta));
        }
        FitSettings settings = settings();
        settings.pinned().keySet().stream()
                .filter(settings.bounds()::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--fix, --bound: %s can be pinned or bounded, not both", name));
                });
        own.check(law, method.isPresent(), isUsual());
        if (!own.isAsked(law, isUsual())) {
            requireNames(methods.parameters(), forms.method(law, method));
        }
    }

    private boolean isUsual() {
        return law.filter(FittedForms::has).isPresent();
    }

    private void requireNames(List<String> names, FitMethod fitting) {
        settings().constrained().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--fix, --bound: found %s, expected one of %s, which %s fits",
                                    name, String.join(", ", fitting.parameters()), fitting.id()));
                });
    }

    /// How to fit.
    ///
    /// @param columns that a form may use
    FitMethod method(FormColumns columns) {
        Optional<FitMethod> form = own.method(law, isUsual(), columns);
        form.ifPresent(fitting -> requireNames(fitting.parameters(), fitting));
        return form.orElseGet(() -> forms.method(law, method));
    }

    /// With which settings.
    FitSettings settings() {
        return own.weighted(new FitSettings(huberDelta, byName(pinned), byName(bounds)));
    }

    /// The same by the names of parameters, which tables show with Greek letters.
    private static <V> Map<String, V> byName(Map<String, V> bySymbol) {
        Map<String, V> byName = new LinkedHashMap<>();
        bySymbol.forEach((symbol, value) ->
                byName.put(
                        symbol.replace("α", "alpha").replace("β", "beta").replace("γ", "gamma"),
                        value));
        return byName;
    }

    /// Which runs the trial keeps out.
    HoldOut.Rule holdOut() {
        return holdOut;
    }
}
