package isoscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;

/// A formula in plain text, taken apart for setting: letters that stand for quantities lean, exponents are raised.
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
    public record Piece(String text, boolean slanted, boolean raised) {}

    /// Takes a formula apart. An exponent is what follows `^` up to a space or the end.
    ///
    /// @param text such as "L = k · C^−γ"
    public static Formula of(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean raised = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '^') {
                raised = true;
                continue;
            }
            raised &= letter != ' ';
            append(pieces, letter, QUANTITIES.indexOf(letter) >= 0, raised);
        }
        return new Formula(pieces);
    }

    private static void append(List<Piece> pieces, char letter, boolean slanted, boolean raised) {
        Piece last = pieces.isEmpty() ? new Piece("", slanted, raised) : pieces.getLast();
        boolean same = last.slanted() == slanted && last.raised() == raised;
        if (same && !pieces.isEmpty()) {
            pieces.removeLast();
        }
        pieces.addLast(new Piece((same ? last.text() : "") + letter, slanted, raised));
    }
}
