package isoscope.runs.mapping;

import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A unit that a column can be in, as a factor to the program's own.
public enum ColumnUnit {
    /// N as it is.
    PARAMETERS(Quantity.PARAMETERS, Words.key("parameters"), 1),
    /// N / 10³.
    THOUSAND_PARAMETERS(Quantity.PARAMETERS, Words.key("thousand parameters"), 1e3),
    /// N / 10⁶.
    MILLION_PARAMETERS(Quantity.PARAMETERS, Words.key("million parameters"), 1e6),
    /// N / 10⁹.
    BILLION_PARAMETERS(Quantity.PARAMETERS, Words.key("billion parameters"), 1e9),
    /// D as it is.
    TOKENS(Quantity.TOKENS, Words.key("tokens"), 1),
    /// D / 10⁶.
    MILLION_TOKENS(Quantity.TOKENS, Words.key("million tokens"), 1e6),
    /// D / 10⁹.
    BILLION_TOKENS(Quantity.TOKENS, Words.key("billion tokens"), 1e9),
    /// D / 10¹².
    TRILLION_TOKENS(Quantity.TOKENS, Words.key("trillion tokens"), 1e12),
    /// C as it is.
    FLOP(Quantity.COMPUTE, Words.key("flop"), 1),
    /// The forward pass alone, a third of a step.
    FORWARD_FLOP(Quantity.COMPUTE, Words.key("forward flop"), 3),
    /// 10⁹ FLOP.
    GFLOP(Quantity.COMPUTE, "gflop", 1e9),
    /// 10¹² FLOP.
    TFLOP(Quantity.COMPUTE, "tflop", 1e12),
    /// 10¹⁵ FLOP.
    PFLOP(Quantity.COMPUTE, "pflop", 1e15),
    /// 10¹⁸ FLOP.
    EFLOP(Quantity.COMPUTE, "eflop", 1e18),
    /// 10²¹ FLOP.
    ZFLOP(Quantity.COMPUTE, "zflop", 1e21),
    /// A day at 10¹⁵ FLOP a second.
    PF_DAYS(Quantity.COMPUTE, "pf-days", 8.64e19),
    /// L as it is.
    NATS(Quantity.LOSS, "nats/token", 1),
    /// L / ln 2.
    BITS(Quantity.LOSS, "bits/token", Math.log(2));

    private final Quantity quantity;
    private final String id;
    private final double factor;

    ColumnUnit(Quantity quantity, String id, double factor) {
        this.quantity = quantity;
        this.id = id;
        this.factor = factor;
    }

    /// The units of a quantity, the program's own first.
    public static List<ColumnUnit> of(Quantity quantity) {
        return Arrays.stream(values()).filter(unit -> unit.quantity == quantity).toList();
    }

    /// The unit of a quantity with this id, in any case.
    public static Optional<ColumnUnit> named(Quantity quantity, String id) {
        return of(quantity).stream().filter(unit -> unit.id.equalsIgnoreCase(id)).findFirst();
    }

    /// The unit of a number that was multiplied by `factor`: its id, or the factor itself, as in `× 5.0E5 tokens`.
    public static String describe(Quantity quantity, double factor) {
        return of(quantity).stream()
                .filter(unit -> unit.factor == factor)
                .map(ColumnUnit::id)
                .findFirst()
                .orElseGet(() -> Words.of("× %s %s", factor, of(quantity).getFirst().id));
    }

    /// The quantity it measures.
    public Quantity quantity() {
        return quantity;
    }

    /// The stable name, such as `gflop`.
    public String id() {
        return id;
    }

    /// The factor that a number in this unit is multiplied by.
    public double factor() {
        return factor;
    }
}
