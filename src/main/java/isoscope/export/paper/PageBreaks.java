package isoscope.export.paper;

import java.util.ArrayList;
import java.util.List;

/// Pieces one below the other, on as many pages as they need.
final class PageBreaks {
    /// Lengths that are nearer than this are equal.
    private static final double ROUNDING = 1e-6;

    private final List<PaperPage> full = new ArrayList<>();
    private Sheet sheet = new Sheet();
    private double y = PaperPage.MARGIN;
    private boolean isEmpty = true;

    private PageBreaks() {}

    /// The pages; none without pieces.
    static List<PaperPage> pages(List<Piece> pieces) {
        PageBreaks breaks = new PageBreaks();
        for (int i = 0; i < pieces.size(); i++) {
            breaks.add(pieces, i);
        }
        if (!breaks.isEmpty) {
            breaks.full.add(breaks.sheet.page());
        }
        return breaks.full;
    }

    private void add(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (!isEmpty && y + chain(pieces, at) > PaperPage.BOTTOM + ROUNDING) {
            full.add(sheet.page());
            sheet = new Sheet();
            y = PaperPage.MARGIN;
            isEmpty = true;
            piece.heading().ifPresent(this::set);
        }
        set(piece);
    }

    private void set(Piece piece) {
        y += isEmpty ? 0 : piece.above();
        piece.ink().set(sheet, PaperPage.MARGIN, y);
        y += piece.height();
        isEmpty = false;
    }

    /// The height of a piece and of those that must be on its page.
    private static double chain(List<Piece> pieces, int at) {
        double height = pieces.get(at).room();
        for (int i = at; i + 1 < pieces.size() && pieces.get(i).withNext(); i++) {
            height += pieces.get(i + 1).room();
        }
        return height;
    }
}
