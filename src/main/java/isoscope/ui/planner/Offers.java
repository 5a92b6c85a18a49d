package isoscope.ui.planner;

import isoscope.law.Law;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.Optimizer;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The choices of inputs that are not typed, the default first.
final class Offers {
    private static final double TERA = 1e12;

    private Offers() {}

    /// Laws.
    ///
    /// @param usual the name of the default, or empty
    static List<Option> laws(String usual, Stream<Law> laws) {
        String name =
                usual.isEmpty() ? Words.of("Reference law") : Words.of("Reference law: %s", usual);
        return withDefault(
                name, laws.map(law -> new Option(law.id(), law.card().name())).distinct());
    }

    /// Accelerators.
    static List<Option> chips(Catalogue catalogue) {
        Chip usual = catalogue.usualChip();
        return withDefault(
                name(usual),
                catalogue.chips().stream()
                        .filter(chip -> !chip.equals(usual))
                        .map(chip -> new Option(chip.id(), name(chip))));
    }

    private static String name(Chip chip) {
        return Words.of("%s · %s", chip.name(), peak(chip, chip.usualFormat()));
    }

    /// The dense peak of an accelerator, and who says so.
    static String source(Chip chip, String format) {
        return Words.of("Dense peak %s by %s", peak(chip, format), chip.source().text());
    }

    /// Methods of training, each with the memory of its state.
    static List<Option> optimizers() {
        Optimizer usual = ModelPlan.Choice.USUAL.optimizer();
        return withDefault(
                name(usual),
                Stream.of(Optimizer.values())
                        .filter(optimizer -> optimizer != usual)
                        .map(optimizer -> new Option(optimizer.id(), name(optimizer))));
    }

    private static String name(Optimizer optimizer) {
        String name =
                switch (optimizer) {
                    case ADAMW -> "AdamW";
                    case MUON -> Words.of("Muon");
                    case SGD -> "SGD";
                };
        return Words.of("%s · %d bytes a parameter", name, optimizer.bytes());
    }

    /// Number formats of an accelerator, each with its dense peak.
    static List<Option> formats(Chip chip) {
        String usual = chip.usualFormat();
        return withDefault(
                format(chip, usual),
                chip.peaks().keySet().stream()
                        .filter(format -> !format.equals(usual))
                        .map(format -> new Option(format, format(chip, format))));
    }

    private static String format(Chip chip, String format) {
        return Words.of("%s · %s", format.toUpperCase(Locale.ROOT), peak(chip, format));
    }

    private static String peak(Chip chip, String format) {
        return Words.of(
                "%s TFLOP/s",
                QuantityFormat.si(chip.peaks().getOrDefault(format, Double.NaN) / TERA, 4));
    }

    /// Grids.
    static List<Option> regions(Catalogue catalogue) {
        return withDefault(
                Words.of("Not given"),
                catalogue.regions().stream()
                        .map(region ->
                                new Option(
                                        region.id(),
                                        Words.of(
                                                "%s · %s g/kWh",
                                                region.name(),
                                                QuantityFormat.constant(region.intensity())))));
    }

    private static List<Option> withDefault(String name, Stream<Option> others) {
        return Stream.concat(Stream.of(new Option("", name)), others).toList();
    }
}
