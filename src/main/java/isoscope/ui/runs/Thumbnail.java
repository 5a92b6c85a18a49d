package isoscope.ui.runs;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The small pictures on the cards one can start with, drawn on 220 × 100.
final class Thumbnail {
    private static final double DOT = 2.6;
    private static final int LADDER = 7;
    private static final int BOWLS = 6;
    private static final int CURVES = 6;

    private Thumbnail() {}

    static Node of(String id) {
        Group group = new Group(frame());
        group.getChildren()
                .addAll(
                        switch (id) {
                            case "isoflop-synthetic" -> bowls();
                            case "curves-synthetic" -> curves();
                            case "two-laws" -> laws();
                            default -> ladder();
                        });
        return group;
    }

    private static Node frame() {
        return line("M0 0M220 100", "thumb-frame");
    }

    private static List<Node> ladder() {
        return nodes(
                LADDER,
                i -> {
                    Circle dot = new Circle(20 + i * 30, 86 - i * 12.5, DOT + 1);
                    dot.getStyleClass().addAll("thumb-dot", "thumb-" + i);
                    return dot;
                });
    }

    private static List<Node> bowls() {
        return nodes(
                BOWLS,
                i -> {
                    double x = 40 + i * 28;
                    double y = 22 + i * 13;
                    Circle minimum = Styled.of(new Circle(x, y + 5, DOT), "thumb-minimum");
                    String bowl =
                            Words.verbatim(
                                    "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                                    x - 32, y - 8, x, y + 18, x + 32, y - 8);
                    return new Group(line(bowl, "thumb-line", "thumb-" + i), minimum);
                });
    }

    private static List<Node> curves() {
        return nodes(
                CURVES,
                i -> {
                    double x = 6 + i * 18;
                    String curve =
                            Words.verbatim(
                                    "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                                    x, 14 + i * 4.0, x + 14, 70 + i * 2.0, x + 104, 82 + i * 2.5);
                    return line(curve, "thumb-line", "thumb-warm-" + i);
                });
    }

    private static List<Node> laws() {
        return List.of(
                line("M8 92L212 10", "thumb-law", "law-line", "law-line-kaplan"),
                line("M8 90L212 42", "thumb-law", "law-line", "law-line-chinchilla"));
    }

    private static List<Node> nodes(int count, IntFunction<Node> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static SVGPath line(String content, String... styles) {
        SVGPath path = Styled.of(new SVGPath(), styles);
        path.setContent(content);
        return path;
    }
}
