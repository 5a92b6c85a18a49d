package isoscope.app;

import atlantafx.base.controls.ToggleSwitch;
import isoscope.chart.FigureView;
import isoscope.plot.LaidOutFigure;
import isoscope.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A window as it is shown. Everything is looked at on the JavaFX thread.
abstract class ShownWindow {
    static final int PATIENCE_SECONDS = 60;

    /// The window.
    abstract Stage stage();

    /// The title of the window.
    String title() {
        return onFx(() -> stage().getTitle());
    }

    /// Keeps what the window shows as a picture.
    void keepPicture(String name) {
        picture(Path.of("target", "images", name));
    }

    /// Whether a switch is on.
    boolean isSelected(String selector) {
        return onFx(() ->
                find(selector)
                        .map(ToggleSwitch.class::cast)
                        .map(ToggleSwitch::isSelected)
                        .orElse(false));
    }

    /// Where a place of a chart stands on the screen.
    Point2D onScreen(String workspace, double x, double y) {
        String selector = "#workspace-%s .figure-view".formatted(workspace);
        return onFx(() -> find(selector).orElseThrow().localToScreen(x, y));
    }

    /// The text of a node, or nothing while there is no such node.
    String text(String selector) {
        return onFx(() -> find(selector).map(ShownWindow::text).orElse(""));
    }

    /// The texts of nodes.
    List<String> texts(String selector) {
        return onFx(() -> shown(selector).map(ShownWindow::text).toList());
    }

    /// Every text in the window, seen or not yet, once nothing is being laid out.
    List<String> everyText() {
        return onFx(() -> ShownTexts.of(stage().getScene().getRoot()));
    }

    /// The texts of those nodes whose text ends in dots for want of room.
    List<String> cutTexts(String selector) {
        return onFx(() ->
                shown(selector)
                        .filter(node -> node instanceof Labeled label && label.isTextTruncated())
                        .map(ShownWindow::text)
                        .toList());
    }

    /// Makes the window another size.
    void resize(double width, double height) {
        onFx(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
            return width;
        });
    }

    /// The size of the smallest text that a node shows, as it is seen, raised digits aside.
    double leastText(String selector) {
        return onFx(() -> legibility(selector).leastText());
    }

    /// The texts in a node that lie partly outside of the window, where nobody can scroll to them.
    List<String> outside(String selector) {
        return onFx(() -> legibility(selector).outside());
    }

    /// The texts in a node that lie over another of them.
    List<String> overlapping(String selector) {
        return onFx(() -> legibility(selector).overlapping());
    }

    private Legibility legibility(String selector) {
        return new Legibility(
                shown(selector + " .text").toList(), shown(selector + " .figure-view").toList());
    }

    /// Whether a node is in the window, with a size, and neither it nor what holds it is hidden.
    boolean isSeen(String selector) {
        return onFx(() -> find(selector).filter(ShownWindow::hasSize).isPresent());
    }

    /// Whether the pointer is over a node and nothing lies between.
    boolean isHovered(String selector) {
        return onFx(() -> find(selector).filter(Node::isHover).isPresent());
    }

    /// Gives a node the focus.
    void focus(String selector) {
        onFx(() -> {
            find(selector).orElseThrow().requestFocus();
            return selector;
        });
    }

    /// Whether a node, or something in it, has the focus and hears keys: a control does so when it was laid out once.
    boolean hasFocus(String selector) {
        return onFx(() -> {
            Node owner = stage().getScene().getFocusOwner();
            Node place = find(selector).orElseThrow();
            if (owner instanceof Control control && control.getSkin() == null) {
                return false;
            }
            return Stream.iterate(owner, Objects::nonNull, Node::getParent)
                    .anyMatch(node -> node.equals(place));
        });
    }

    /// Whether a node is in a state of its style, such as `danger`.
    boolean is(String state, String selector) {
        return onFx(() ->
                find(selector).stream()
                        .flatMap(node -> node.getPseudoClassStates().stream())
                        .anyMatch(pseudo -> pseudo.getPseudoClassName().equals(state)));
    }

    /// The chart of a screen as it is laid out, once it has something on it.
    Optional<LaidOutFigure> chart(String workspace) {
        String selector = "#workspace-%s .figure-view".formatted(workspace);
        return onFx(() -> find(selector).map(FigureView.class::cast).map(FigureView::laidOut))
                .filter(figure -> !figure.marks().isEmpty());
    }

    /// The place of a node in the window.
    Bounds bounds(String selector) {
        return onFx(() -> {
            Node node = find(selector).orElseThrow();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /// The middle of a node on the screen.
    Point2D middle(String selector) {
        return onFx(() -> middle(find(selector).orElseThrow()));
    }

    /// The middle of the label that says this on the screen.
    ///
    /// @param selector which labels to look among
    Point2D middle(String selector, String text) {
        return onFx(() ->
                shown(selector)
                        .filter(node -> text(node).equals(text))
                        .map(ShownWindow::middle)
                        .findFirst()
                        .orElseThrow());
    }

    /// The faults of what is shown that keep some people from using it.
    List<String> faultsForPeople() {
        return onFx(() -> {
            Parent root = stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return NodeFaults.in(root);
        });
    }

    /// The words of a screen reader for the value of a node.
    String spoken(String selector) {
        return onFx(() ->
                String.valueOf(
                        find(selector)
                                .orElseThrow()
                                .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    /// Keeps what the window shows as a picture in a file.
    void picture(Path file) {
        BufferedImage image =
                onFx(() -> SwingFXUtils.fromFXImage(stage().getScene().snapshot(null), null));
        Pictures.write(image, file);
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case TextFlow flow ->
                    flow.getChildren().stream()
                            .map(part -> part instanceof Text text ? text.getText() : "")
                            .collect(Collectors.joining());
            default -> "";
        };
    }

    private static Point2D middle(Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    private Optional<Node> find(String selector) {
        return shown(selector).findFirst();
    }

    private Stream<Node> shown(String selector) {
        return stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(ShownWindow::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean hasSize(Node node) {
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static <T> T onFx(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), look);
    }
}
