package isoscope.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Nodes in a window that some people cannot use: those that take the focus and have no name for a screen reader, and those
/// too low to be hit.
final class NodeFaults {
    private static final double LEAST_HEIGHT = 26;

    private final Set<Node> named = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private NodeFaults() {}

    /// The faults of what is seen below a node, each with the way to its node.
    static List<String> in(Node root) {
        NodeFaults found = new NodeFaults();
        seen(root)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getLabelFor() != null && !label.getText().isEmpty())
                .forEach(label -> found.named.add(label.getLabelFor()));
        seen(root).forEach(found::look);
        return List.copyOf(found.faults);
    }

    private void look(Node node) {
        if (isOwn(node) && node.isFocusTraversable() && !node.isDisabled() && !isNamed(node)) {
            faults.add("no name: " + way(node));
        }
        if (isTarget(node) && isOwn(node) && ((Region) node).getHeight() < LEAST_HEIGHT - 0.01) {
            faults.add("%.1f high: %s".formatted(((Region) node).getHeight(), way(node)));
        }
    }

    /// A part of the skin of a control is named and hit with the control.
    private static boolean isOwn(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .noneMatch(parent -> isTarget(parent) || parent instanceof Slider);
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof TextField
                || node instanceof atlantafx.base.controls.ToggleSwitch;
    }

    private boolean isNamed(Node node) {
        return named.contains(node)
                || Stream.of(
                                node.getAccessibleText(),
                                node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .anyMatch(text ->
                                text instanceof String words
                                        && !words.isBlank()
                                        && !isValue(node, words));
    }

    /// The text in a field is no name of it.
    private static boolean isValue(Node node, String words) {
        return (node instanceof TextField || node instanceof ComboBoxBase)
                && !words.equals(node.getAccessibleText());
    }

    private static String way(Node node) {
        List<String> way = new ArrayList<>();
        for (Node at = node; at != null && way.size() < 5; at = at.getParent()) {
            way.add(
                    at.getClass().getSimpleName()
                            + (at.getId() == null ? "" : "#" + at.getId())
                            + at.getStyleClass().stream()
                                    .map(style -> "." + style)
                                    .reduce("", String::concat));
        }
        return String.join(" < ", way);
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.of();
        }
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(NodeFaults::seen)
                        : Stream.of();
        return Stream.concat(Stream.of(node), below);
    }
}
