package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Placing;

/// Where the markers of a layer lie that are within the frame, in painting order.
final class MarkerPlaces {
    private final int[] rows;
    private final double[] x;
    private final double[] y;
    private int size;

    private MarkerPlaces(int most) {
        rows = new int[most];
        x = new double[most];
        y = new double[most];
    }

    static MarkerPlaces of(Layer.Points points, PanelSite site) {
        MarkerPlaces places = new MarkerPlaces(points.x().size());
        Placing across = site.placed().acrossX();
        Placing up = site.placed().acrossY();
        for (int row = 0; row < points.x().size(); row++) {
            double x = points.x().get(row);
            double y = points.y().get(row);
            if (site.shows(x, y)) {
                places.add(row, across.of(x), up.of(y));
            }
        }
        return places;
    }

    private void add(int row, double across, double up) {
        rows[size] = row;
        x[size] = across;
        y[size] = up;
        size++;
    }

    /// How many there are.
    int size() {
        return size;
    }

    /// The number of a marker in its layer.
    int row(int marker) {
        return rows[marker];
    }

    /// The horizontal place of the middle of a marker.
    double x(int marker) {
        return x[marker];
    }

    /// The vertical place of its middle.
    double y(int marker) {
        return y[marker];
    }
}
