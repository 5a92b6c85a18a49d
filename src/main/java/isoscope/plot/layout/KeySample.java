package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Pixels;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.quantity.Series;
import java.util.List;

/// A piece of what an entry of a key is about, as the figure draws it.
sealed interface KeySample {
    /// How wide the widest are.
    double WIDTH = 26;

    /// How much room it takes before the words.
    default double width() {
        return WIDTH;
    }

    /// The marks of it.
    ///
    /// @param x where it begins
    /// @param middle the height of its middle
    List<Mark> at(double x, double middle);

    /// Nothing, for words that need no sample.
    record None() implements KeySample {
        @Override
        public double width() {
            return 0;
        }

        @Override
        public List<Mark> at(double x, double middle) {
            return List.of();
        }
    }

    /// A piece of a line.
    record Line(Mark.Line line) implements KeySample {
        @Override
        public List<Mark> at(double x, double middle) {
            Series ends = Series.of(x, x + WIDTH);
            return List.of(new Mark.Path(ends, Series.of(middle, middle), false, null, line));
        }
    }

    /// A marker.
    ///
    /// @param symbol wherever it is
    record Point(Mark.Symbol symbol) implements KeySample {
        private static final double LARGEST = 12;

        /// Forgets where it is in the figure, so that two that look alike are equal.
        public Point {
            symbol =
                    new Mark.Symbol(
                            symbol.shape(),
                            0,
                            0,
                            Math.min(LARGEST, symbol.size()),
                            symbol.fill(),
                            symbol.line());
        }

        @Override
        public double width() {
            return LARGEST;
        }

        @Override
        public List<Mark> at(double x, double middle) {
            return List.of(
                    new Mark.Symbol(
                            symbol.shape(),
                            x + LARGEST / 2,
                            middle,
                            symbol.size(),
                            symbol.fill(),
                            symbol.line()));
        }
    }

    /// A piece of an area.
    record Area(Rgba fill) implements KeySample {
        private static final double HEIGHT = 10;

        @Override
        public List<Mark> at(double x, double middle) {
            Rect rect = new Rect(x, middle - HEIGHT / 2, WIDTH, HEIGHT);
            return List.of(new Mark.Box(rect, 0, fill, null));
        }
    }

    /// A scale of colours from its lowest to its highest value.
    ///
    /// @param columns how many colours it has
    record Scale(Pixels colours, int columns) implements KeySample {
        private static final double HEIGHT = 8;

        @Override
        public List<Mark> at(double x, double middle) {
            Rect rect = new Rect(x, middle - HEIGHT / 2, WIDTH, HEIGHT);
            return List.of(new Mark.Image(rect, columns, colours));
        }
    }
}
