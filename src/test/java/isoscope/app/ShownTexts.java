package isoscope.app;

import isoscope.chart.FigureView;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Every text that a node and those in it show, say to a screen reader, or show when pointed at. Of a chart the texts of
/// its figure, before it is laid out and shortened.
final class ShownTexts {
    private final List<String> texts = new ArrayList<>();

    private ShownTexts() {}

    static List<String> of(Node node) {
        ShownTexts all = new ShownTexts();
        all.add(node);
        return all.texts.stream().filter(text -> !text.isBlank()).distinct().toList();
    }

    private void add(Node node) {
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        if (node instanceof Control control) {
            addHidden(control);
        }
        switch (node) {
            case FigureView view ->
                    Optional.ofNullable(view.figureProperty().get()).ifPresent(this::add);
            case Labeled labeled -> add(labeled.getText());
            case TextInputControl field -> add(field.getPromptText());
            case TextFlow flow -> add(joined(flow));
            case Text text -> add(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::add);
            default -> {}
        }
        if (node instanceof Labeled labeled && labeled.getGraphic() != null) {
            add(labeled.getGraphic());
        }
    }

    private void addHidden(Control control) {
        if (control.getTooltip() != null) {
            add(control.getTooltip().getText());
        }
        ContextMenu menu = control.getContextMenu();
        if (menu != null) {
            menu.getItems().forEach(this::add);
        }
        if (control instanceof MenuButton button) {
            button.getItems().forEach(this::add);
        }
        if (control instanceof TableView<?> table) {
            table.getColumns().forEach(column -> add(column.getText()));
        }
    }

    private void add(MenuItem item) {
        add(item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::add);
        }
    }

    private static String joined(TextFlow flow) {
        return flow.getChildren().stream()
                .map(part -> part instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining());
    }

    private void add(Figure figure) {
        add(figure.description());
        add(figure.note());
        for (Panel panel : figure.panels()) {
            add(panel.x().title());
            add(panel.y().title());
            Stream.concat(panel.layers().stream(), panel.live().stream()).forEach(this::add);
        }
    }

    private void add(Layer layer) {
        switch (layer) {
            case Layer.Curve curve -> add(curve.name());
            case Layer.Band band -> add(band.note());
            case Layer.Rule rule -> {
                add(rule.flag());
                add(rule.note());
            }
            case Layer.Label label -> {
                add(label.text());
                add(label.detail());
            }
            case Layer.Bars bars ->
                    bars.bars()
                            .forEach(bar -> {
                                add(bar.name());
                                add(bar.detail());
                                add(bar.note());
                            });
            case Layer.ColourBar bar -> add(bar.title());
            case Layer.Points _, Layer.Field _, Layer.Contours _ -> {}
        }
    }

    private void add(String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
