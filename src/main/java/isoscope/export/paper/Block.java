package isoscope.export.paper;

import isoscope.plan.report.PlanDrawing;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import java.util.ArrayList;
import java.util.List;

/// A part that may stand beside others: a table, or a figure with its caption.
sealed interface Block {
    /// The least width that shows it well.
    double least();

    /// Whether it uses more width than that.
    boolean isElastic();

    /// It in so much room.
    List<Piece> pieces(double room);

    /// A table.
    record Rows(TableSetting setting) implements Block {
        @Override
        public double least() {
            return setting.natural();
        }

        @Override
        public boolean isElastic() {
            return false;
        }

        @Override
        public List<Piece> pieces(double room) {
            return setting.pieces(room);
        }
    }

    /// A figure.
    ///
    /// @param type of its caption
    record Figure(PlanDrawing drawing, String caption, Type type) implements Block {
        private static final double HEIGHT = 0.62;

        @Override
        public double least() {
            return switch (drawing) {
                case DEVIATION -> 180;
                case SPLITS -> 400;
            };
        }

        @Override
        public boolean isElastic() {
            return true;
        }

        private double highest() {
            return switch (drawing) {
                case DEVIATION -> 150;
                case SPLITS -> 190;
            };
        }

        @Override
        public List<Piece> pieces(double room) {
            double height = Math.min(HEIGHT * room, highest());
            List<Piece> pieces = new ArrayList<>();
            pieces.add(
                    Piece.of(
                                    height,
                                    (sheet, x, y) ->
                                            sheet.inset(drawing, new Rect(x, y, room, height)))
                            .keptWithNext());
            pieces.addAll(type.in(Paint.MUTED).pieces(caption, 0, room));
            return pieces;
        }
    }
}
