package isoscope.runs.check;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The factors that put numbers right which are in another unit than the others.
///
/// @param size sizes times ten to this are right
/// @param data tokens times ten to this are right
/// @param loss losses times this are right
record UnitShift(int size, int data, double loss) {
    /// From bits to nats.
    private static final UnitShift OF_BITS = new UnitShift(0, 0, Math.log(2));

    private static final int[] POWERS = {3, 6, 9, 12};

    /// Every shift that is met: sizes or tokens in another unit, either way, or both, or losses in bits.
    static final List<UnitShift> ALL =
            Stream.of(
                            IntStream.of(POWERS).mapToObj(power -> new UnitShift(power, 0)),
                            IntStream.of(POWERS).mapToObj(power -> new UnitShift(0, power)),
                            IntStream.of(POWERS).mapToObj(power -> new UnitShift(-power, 0)),
                            IntStream.of(POWERS).mapToObj(power -> new UnitShift(0, -power)),
                            IntStream.of(3, 6, 9).mapToObj(power -> new UnitShift(power, power)),
                            Stream.of(new UnitShift(6, 9), new UnitShift(9, 12), OF_BITS))
                    .flatMap(shifts -> shifts)
                    .toList();

    /// Sizes and tokens alone.
    UnitShift(int size, int data) {
        this(size, data, 1);
    }

    /// Losses alone, on a scale that nobody told.
    static UnitShift ofLosses(double factor) {
        return new UnitShift(0, 0, factor);
    }

    /// Whether it is from bits to nats.
    boolean isOfBits() {
        return equals(OF_BITS);
    }

    /// Whether it is of losses.
    boolean isOfLoss() {
        return loss != 1;
    }

    /// The amount added to ln N of a run: where sizes follow from tokens, a shift of these moves them the other way.
    double ofSize(Run run) {
        return Math.log(10) * (derives(run, Quantity.PARAMETERS) ? size - data : size);
    }

    /// The amount added to ln D of a run.
    double ofData(Run run) {
        return Math.log(10) * (derives(run, Quantity.TOKENS) ? data - size : data);
    }

    /// Whether it makes numbers larger that are too small.
    boolean enlarges() {
        return size + data > 0;
    }

    /// Such as "parameters" or "parameters and tokens".
    String quantities() {
        if (size == 0) {
            return Words.of("tokens");
        }
        return data == 0 ? Words.of("parameters") : Words.of("parameters and tokens");
    }

    /// The correction in words, such as "times 10⁶" or "divided by 1,000".
    String inWords() {
        if (size != 0 && data != 0 && size != data) {
            return Words.of("parameters times %s and tokens times %s", power(size), power(data));
        }
        int power = size == 0 ? data : size;
        return (power > 0 ? "times " : Words.of("divided by ")) + power(Math.abs(power));
    }

    private static String power(int exponent) {
        return QuantityFormat.power(Math.pow(10, exponent));
    }

    private static boolean derives(Run run, Quantity quantity) {
        return run.conditions().derived().equals(Optional.of(quantity));
    }
}
