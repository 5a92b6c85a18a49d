package isoscope.ui.compute;

import isoscope.quantity.ComputeUnit;
import isoscope.quantity.ParsedQuantity;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.QuantityParser;
import isoscope.quantity.UsualCompute;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Compute as the bar writes, reads and speaks it.
final class ComputeText {
    private static final int PERCENT = 100;

    private ComputeText() {}

    /// The FLOP a text means; a number without a unit is in the unit shown. Empty when it is no compute the slider
    /// reaches.
    static OptionalDouble read(String text, ComputeUnit unit) {
        boolean bare =
                text.chars()
                        .noneMatch(c -> Character.isLetter(c) && c != 'e' && c != 'E' && c != 'x');
        String whole = bare ? text + " " + unit.label() : text;
        return switch (QuantityParser.parse(whole, Quantity.COMPUTE)) {
            case ParsedQuantity.Parsed(double flop)
                    when flop >= UsualCompute.LOWEST && flop <= UsualCompute.HIGHEST ->
                    OptionalDouble.of(flop);
            case ParsedQuantity.Parsed _, ParsedQuantity.Rejected _ -> OptionalDouble.empty();
        };
    }

    /// The same compute in the other units: "= 6,667 PF-days = 404k H100-hours at 40% MFU".
    static String elsewhere(double compute, ComputeUnit shown) {
        return Arrays.stream(ComputeUnit.values())
                        .filter(unit -> unit != shown)
                        .map(unit ->
                                "= " + QuantityFormat.compute(compute, unit) + " " + unit.label())
                        .collect(Collectors.joining(" "))
                + utilisation();
    }

    /// For a screen reader: "5.76 times ten to the 23 FLOP".
    static String spoken(double compute) {
        int exponent = (int) Math.floor(Math.log10(compute));
        return Words.of(
                "%.2f times ten to the %d FLOP", compute / Math.pow(10, exponent), exponent);
    }

    private static String utilisation() {
        return Words.of(" at %d%% MFU", Math.round(PERCENT * ComputeUnit.H100_UTILISATION));
    }
}
