package isoscope.export.paper;

import java.util.ArrayList;
import java.util.List;

/// Tables and figures in rows: as many beside each other as find their width.
///
/// @param room the width of a row
/// @param gap between neighbours, and between rows
record SideBySide(double room, double gap) {
    /// The pieces of blocks, in their order.
    List<Piece> pieces(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        List<Block> row = new ArrayList<>();
        for (Block block : blocks) {
            row.add(block);
            if (width(row) > room && row.size() > 1) {
                row.removeLast();
                add(row, pieces);
                row = new ArrayList<>(List.of(block));
            }
        }
        add(row, pieces);
        return pieces;
    }

    private double width(List<Block> row) {
        return row.stream().mapToDouble(Block::least).sum() + gap * (row.size() - 1);
    }

    private void add(List<Block> row, List<Piece> pieces) {
        if (row.size() == 1) {
            List<Piece> alone = row.getFirst().pieces(room);
            pieces.add(alone.getFirst().below(gap));
            pieces.addAll(alone.subList(1, alone.size()));
        } else if (!row.isEmpty()) {
            pieces.add(together(row).below(gap));
        }
    }

    /// Figures share what tables leave.
    private Piece together(List<Block> row) {
        double spare = room - width(row);
        long elastic = row.stream().filter(Block::isElastic).count();
        List<List<Piece>> columns = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (Block block : row) {
            double width = block.least() + (block.isElastic() ? spare / elastic : 0);
            widths.add(width);
            columns.add(block.pieces(width));
        }
        return Piece.of(
                columns.stream().mapToDouble(SideBySide::height).max().orElse(0),
                (sheet, x, y) -> {
                    double left = x;
                    for (int i = 0; i < columns.size(); i++) {
                        set(columns.get(i), sheet, left, y);
                        left += widths.get(i) + gap;
                    }
                });
    }

    private static double height(List<Piece> column) {
        return column.stream().mapToDouble(Piece::room).sum();
    }

    private static void set(List<Piece> column, Sheet sheet, double x, double y) {
        double top = y;
        for (Piece piece : column) {
            top += piece.above();
            piece.ink().set(sheet, x, top);
            top += piece.height();
        }
    }
}
