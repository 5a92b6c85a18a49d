package isoscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;

/// A formula in plain text, taken apart for setting: letters that stand for quantities lean, exponents are raised and
/// indices lowered.
///
/// @param pieces from left to right
public record Formula(List<Piece> pieces) {
    private static final String QUANTITIES = "NDCL";

    /// Copies the list.
    public Formula {
        pieces = List.copyOf(pieces);
    }

    /// What is set in one way.
    ///
    /// @param slanted whether it stands for a quantity
    /// @param raised whether it is an exponent
    /// @param lowered whether it is an index
    public record Piece(String text, boolean slanted, boolean raised, boolean lowered) {
        /// A piece that is no index.
        public Piece(String text, boolean slanted, boolean raised) {
            this(text, slanted, raised, false);
        }

        private boolean isSetLike(Piece other) {
            return slanted == other.slanted && raised == other.raised && lowered == other.lowered;
        }
    }

    /// Takes a formula apart. An exponent is what follows `^` up to a space or the end; an index is the letters that
    /// follow `_`, words of it parted by further ones.
    ///
    /// @param text such as "L = k · C^−γ" or "L(N) = (N_c/N)^α_N"
    public static Formula of(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean raised = false;
        boolean lowered = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '^') {
                raised = true;
                lowered = false;
            } else if (letter == '_' && !lowered) {
                lowered = true;
            } else if (letter == '_') {
                append(pieces, new Piece(" ", false, raised, true));
            } else {
                raised &= letter != ' ';
                lowered &= Character.isLetter(letter);
                boolean slanted = !lowered && QUANTITIES.indexOf(letter) >= 0;
                append(pieces, new Piece(String.valueOf(letter), slanted, raised, lowered));
            }
        }
        return new Formula(pieces);
    }

    private static void append(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty() && pieces.getLast().isSetLike(next)) {
            Piece last = pieces.removeLast();
            pieces.addLast(
                    new Piece(
                            last.text() + next.text(),
                            next.slanted(),
                            next.raised(),
                            next.lowered()));
        } else {
            pieces.addLast(next);
        }
    }
}
