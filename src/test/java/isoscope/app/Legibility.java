package isoscope.app;

import isoscope.chart.FigureView;
import isoscope.plot.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Whether texts of a window can be read: how large they are, and whether something is in their way. Looked at on the JavaFX
/// thread.
///
/// @param texts the nodes of texts that are shown
/// @param charts the charts that are shown
record Legibility(List<Node> texts, List<Node> charts) {
    /// The size of the smallest text as it is seen, raised digits aside; 0 without a text.
    double leastText() {
        DoubleStream labels = said().mapToDouble(text -> seen(text, text.getFont().getSize()));
        DoubleStream figures =
                charts.stream().map(FigureView.class::cast).flatMapToDouble(Legibility::textSizes);
        return DoubleStream.concat(labels, figures).min().orElse(0);
    }

    /// The texts that lie partly outside of the window, where nobody can scroll to them.
    List<String> outside() {
        return said().filter(Legibility::isOutside)
                .filter(text -> !isScrolled(text))
                .map(Text::getText)
                .toList();
    }

    /// The texts that lie over another of them.
    List<String> overlapping() {
        return said().filter(
                        one -> said().anyMatch(other -> !other.equals(one) && overlap(one, other)))
                .map(Text::getText)
                .toList();
    }

    private Stream<Text> said() {
        return texts.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank());
    }

    private static boolean isOutside(Node node) {
        Bounds window = node.getScene().getRoot().getLayoutBounds();
        return !window.contains(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isScrolled(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(ScrollPane.class::isInstance);
    }

    private static DoubleStream textSizes(FigureView view) {
        return Optional.ofNullable(view.laidOut()).stream()
                .flatMap(figure -> Stream.concat(figure.marks().stream(), figure.live().stream()))
                .flatMap(
                        mark -> mark instanceof Mark.Text text ? text.text().stream() : Stream.of())
                .filter(run -> run.raise() == 0)
                .mapToDouble(run -> seen(view, run.size()));
    }

    /// Lines of text may touch.
    private static boolean overlap(Node one, Node other) {
        Bounds first = one.localToScene(one.getLayoutBounds());
        Bounds second = other.localToScene(other.getLayoutBounds());
        return Math.min(first.getMaxX(), second.getMaxX())
                                - Math.max(first.getMinX(), second.getMinX())
                        > 1
                && Math.min(first.getMaxY(), second.getMaxY())
                                - Math.max(first.getMinY(), second.getMinY())
                        > first.getHeight() / 4;
    }

    private static double seen(Node node, double size) {
        return size * node.getLocalToSceneTransform().getMyy();
    }
}
