package isoscope.export.paper;

import isoscope.plan.report.PlanPage;
import isoscope.plan.report.PlanPage.Part;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Sets a page of a plan on paper, in the largest type in which its summary is one page; its details follow on pages of
/// their own. A summary that does not fit in the smallest type goes on further pages, and nothing is cut.
public final class Typesetter {
    private static final double[] SIZES = {9, 8.5, 8, 7.5, 7, 6.6};
    private static final double OF_SEVERAL_PAGES = 8;
    private static final double OF_DETAILS = 8;
    private static final double WIDTH = PaperPage.WIDTH - 2 * PaperPage.MARGIN;
    private static final double TITLE = 1.7;
    private static final double HEADING = 1.2;

    /// Spaces and insets, in sizes of the type.
    private static final double ABOVE_HEADING = 1.1;

    private static final double ABOVE = 0.55;
    private static final double GAP = 1.2;
    private static final double ITEM = 1.2;
    private static final double PADDING = 0.6;

    private final Type type;

    private Typesetter(Type type) {
        this.type = type;
    }

    /// The pages of a plan.
    public static List<PaperPage> pages(PlanPage page, TextRuler ruler) {
        double size =
                DoubleStream.of(SIZES)
                        .filter(each -> of(each, ruler).summary(page).size() == 1)
                        .findFirst()
                        .orElse(OF_SEVERAL_PAGES);
        return Stream.concat(
                        of(size, ruler).summary(page).stream(),
                        PageBreaks.pages(
                                of(Math.min(size, OF_DETAILS), ruler).pieces(page.details()))
                                .stream())
                .toList();
    }

    private static Typesetter of(double size, TextRuler ruler) {
        return new Typesetter(Type.regular(size, ruler));
    }

    private List<PaperPage> summary(PlanPage page) {
        List<Piece> pieces = new ArrayList<>(type.bold(TITLE).pieces(page.title(), 0, WIDTH));
        pieces.addAll(pieces(page.summary()));
        return PageBreaks.pages(pieces);
    }

    private List<Piece> pieces(List<Part> parts) {
        List<Piece> pieces = new ArrayList<>();
        List<Block> beside = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Rows(var table) ->
                        beside.add(new Block.Rows(new TableSetting(table, type)));
                case Part.Drawing(var drawing, var caption) ->
                        beside.add(new Block.Figure(drawing, caption, type));
                case Part.Heading(String text) -> {
                    flush(beside, pieces);
                    pieces.addAll(heading(text));
                }
                case Part.Paragraph(String text) -> {
                    flush(beside, pieces);
                    pieces.addAll(below(ABOVE, type.pieces(text, 0, WIDTH)));
                }
                case Part.Items(List<String> items) -> {
                    flush(beside, pieces);
                    items.forEach(item -> pieces.addAll(item(item)));
                }
                case Part.Command(String text) -> {
                    flush(beside, pieces);
                    pieces.addAll(command(text));
                }
            }
        }
        flush(beside, pieces);
        return pieces;
    }

    private void flush(List<Block> beside, List<Piece> pieces) {
        pieces.addAll(new SideBySide(WIDTH, GAP * type.size()).pieces(beside));
        beside.clear();
    }

    private List<Piece> heading(String text) {
        List<Piece> lines = type.bold(HEADING).pieces(text, 0, WIDTH);
        return below(ABOVE_HEADING, lines.stream().map(Piece::keptWithNext).toList());
    }

    private List<Piece> item(String text) {
        double inset = ITEM * type.size();
        List<Piece> lines = new ArrayList<>(type.pieces(text, inset, WIDTH));
        if (lines.isEmpty()) {
            return lines;
        }
        Piece first = lines.removeFirst();
        lines.addFirst(
                Piece.of(
                        first.height(),
                        (sheet, x, y) -> {
                            type.set("•", sheet, x, y, Mark.Align.LEFT);
                            first.ink().set(sheet, x, y);
                        }));
        return lines;
    }

    /// A command on a ground of its own, as far as the page goes.
    private List<Piece> command(String text) {
        double padding = PADDING * type.size();
        List<Piece> lines =
                new ArrayList<>(
                        type.pieces(text, padding, WIDTH - padding).stream()
                                .map(Piece::keptWithNext)
                                .toList());
        double height = lines.size() * type.leading() + padding;
        lines.addFirst(
                Piece.of(
                                padding / 2,
                                (sheet, x, y) ->
                                        sheet.shade(
                                                new Rect(
                                                        x,
                                                        y,
                                                        WIDTH,
                                                        Math.min(height, PaperPage.BOTTOM - y))))
                        .keptWithNext());
        lines.addLast(Piece.of(padding / 2, (sheet, x, y) -> {}));
        return below(ABOVE, lines);
    }

    private List<Piece> below(double space, List<Piece> lines) {
        List<Piece> pieces = new ArrayList<>(lines);
        if (!pieces.isEmpty()) {
            pieces.addFirst(pieces.removeFirst().below(space * type.size()));
        }
        return pieces;
    }
}
