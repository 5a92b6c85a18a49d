package isoscope.quantity;

import isoscope.words.Words;
import java.util.stream.Stream;

/// The unit of a loss, as axes, columns and texts write it. Bits per token are turned into nats per token when a file is
/// read; bits per byte stay, for a file does not tell how many bytes a token has.
public enum LossUnit {
    /// The unit of every published law.
    NATS_PER_TOKEN("nats/token"),
    /// Comparable between tokenizers, not with losses per token.
    BITS_PER_BYTE("bits/byte"),
    /// Likewise, of text in characters.
    BITS_PER_CHARACTER("bits/character"),
    /// Losses in different units.
    MIXED(Words.key("mixed units"));

    private final String id;

    LossUnit(String id) {
        this.id = id;
    }

    /// The unit that losses share; nats per token where there are none.
    public static LossUnit of(Stream<LossUnit> units) {
        return units.reduce((one, other) -> one == other ? one : MIXED).orElse(NATS_PER_TOKEN);
    }

    /// The stable name, such as `nats/token`.
    public String id() {
        return id;
    }

    /// A title with the unit behind it, such as "Loss (nats/token)".
    public String behind(String title) {
        return title + " (" + Words.said(id) + ")";
    }
}
