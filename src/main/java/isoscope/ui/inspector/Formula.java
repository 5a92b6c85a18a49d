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

    /// A piece of text that is set in one way.
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

    /// Takes a formula apart. An exponent is what follows `^`: what stands in parentheses, or a name or a number with its
    /// sign; an index is the letters and digits that follow `_`, words of it parted by further ones.
    ///
    /// @param text such as "L = k · C^−γ" or "L(N) = (N_c/N)^α_N"
    public static Formula of(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean lowered = false;
        int exponentEnd = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean raised = i < exponentEnd;
            if (letter == '^') {
                exponentEnd = exponentEnd(text, i + 1);
                lowered = false;
            } else if (letter == '_' && !lowered) {
                lowered = true;
            } else if (letter == '_') {
                append(pieces, new Piece(" ", false, raised, true));
            } else {
                lowered &= Character.isLetterOrDigit(letter);
                boolean slanted = !lowered && QUANTITIES.indexOf(letter) >= 0;
                append(pieces, new Piece(String.valueOf(letter), slanted, raised, lowered));
            }
        }
        return new Formula(pieces);
    }

    /// Where an exponent ends that begins at a place.
    private static int exponentEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '(') {
            return closing(text, start) + 1;
        }
        int end = start;
        while (end < text.length() && isOfExponent(text.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    private static boolean isOfExponent(char letter, boolean first) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.OTHER_NUMBER
                || "_.′″'".indexOf(letter) >= 0
                || (first && "−-+".indexOf(letter) >= 0);
    }

    /// The parenthesis that closes one, or the end of the text.
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
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
