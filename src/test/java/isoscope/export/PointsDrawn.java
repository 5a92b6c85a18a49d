package isoscope.export;

import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.quantity.Series;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The points that a panel draws.
final class PointsDrawn {
    private PointsDrawn() {}

    /// A point of any of the layers that have some, in data coordinates, or null when none has.
    static double @Nullable [] any(Panel panel, SplittableRandom random) {
        List<Layer> drawn = layers(panel);
        if (drawn.isEmpty()) {
            return null;
        }
        Layer layer = drawn.get(random.nextInt(drawn.size()));
        int row = random.nextInt(x(layer).size());
        double[] point = {x(layer).get(row), y(layer).get(row)};
        return Double.isFinite(point[0]) && Double.isFinite(point[1]) ? point : null;
    }

    /// The layers of a panel that have points.
    static List<Layer> layers(Panel panel) {
        return Stream.concat(panel.layers().stream(), panel.live().stream())
                .filter(layer -> x(layer).size() > 0)
                .toList();
    }

    private static Series x(Layer layer) {
        return switch (layer) {
            case Layer.Points points -> points.x();
            case Layer.Curve curve -> curve.x();
            default -> Series.of();
        };
    }

    private static Series y(Layer layer) {
        return switch (layer) {
            case Layer.Points points -> points.y();
            case Layer.Curve curve -> curve.y();
            default -> Series.of();
        };
    }
}
