package isoscope.runs.table;

import isoscope.quantity.LossUnit;
import isoscope.runs.mapping.HeaderWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The scale of the numbers in a column of losses, as its header tells it.
enum LossScale {
    /// The loss, in nats per token where no unit is told.
    LOSS("", LossUnit.NATS_PER_TOKEN),
    /// Its exponential.
    PERPLEXITY("perplexity", LossUnit.NATS_PER_TOKEN),
    /// Bits per byte of text, which are nats per token only times ln 2 and the bytes of a token.
    BITS_PER_BYTE(LossUnit.BITS_PER_BYTE.id(), LossUnit.BITS_PER_BYTE),
    /// Bits per character of text.
    BITS_PER_CHARACTER(LossUnit.BITS_PER_CHARACTER.id(), LossUnit.BITS_PER_CHARACTER);

    private static final Set<String> BYTES = Set.of("byte", "bytes");
    private static final Set<String> CHARACTERS =
            Set.of("char", "chars", "character", "characters");

    private final String unit;
    private final LossUnit lossUnit;

    LossScale(String unit, LossUnit lossUnit) {
        this.unit = unit;
        this.lossUnit = lossUnit;
    }

    /// The unit of the numbers in words; empty for a loss, whose column may tell another.
    String unit() {
        return unit;
    }

    /// The unit of the losses that are made of them.
    LossUnit lossUnit() {
        return lossUnit;
    }

    /// The scale of a column with this header.
    static LossScale of(String header) {
        List<String> words = HeaderWords.of(header.toLowerCase(Locale.ROOT));
        boolean bits = words.contains("bit") || words.contains("bits");
        if (words.contains("bpb") || (bits && words.stream().anyMatch(BYTES::contains))) {
            return BITS_PER_BYTE;
        }
        if (words.contains("bpc") || (bits && words.stream().anyMatch(CHARACTERS::contains))) {
            return BITS_PER_CHARACTER;
        }
        return Perplexity.isNamed(header) ? PERPLEXITY : LOSS;
    }
}
