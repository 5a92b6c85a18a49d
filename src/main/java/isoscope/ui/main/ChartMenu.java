package isoscope.ui.main;

import isoscope.chart.FigureView;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.ShownFigure;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

/// The context menu of the charts of a screen.
///
/// @param ownFigure the figure of a screen whose views are no charts of the document
/// @param copy puts a figure on the clipboard
/// @param export saves a figure
/// @param reading shows a figure in words or numbers
record ChartMenu(
        ObservableValue<Optional<ShownFigure>> ownFigure,
        FigureCopy copy,
        FigureExport export,
        FigureReading reading) {
    /// Opens the menu wherever it is asked for on a chart below a node.
    void listen(Node node) {
        ContextMenu menu = new ContextMenu();
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> show(menu, node, event));
    }

    private void show(ContextMenu menu, Node owner, ContextMenuEvent event) {
        menu.hide();
        if (event.getTarget() instanceof Node target
                && around(target, FigureView.class).isPresent()) {
            Optional<ChartModel> chart = around(target, ChartPane.class).map(ChartPane::model);
            menu.getItems().setAll(MenuAction.items(actions(chart)));
            menu.show(owner, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static <N> Optional<N> around(Node target, Class<N> kind) {
        return Stream.iterate(target, Objects::nonNull, Node::getParent)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /// The actions on a chart, or on the figure of the screen where it is no chart of the document.
    List<MenuAction> actions(Optional<ChartModel> chart) {
        Optional<ShownFigure> figure =
                chart.map(ChartModel::shownFigure).orElse(ownFigure).getValue();
        List<MenuAction> all = new ArrayList<>();
        chart.ifPresent(model ->
                all.add(MenuAction.of(Words.of("Zoom out to the whole chart"), model::resetView)));
        all.add(
                new MenuAction(
                        Words.of("Copy figure"),
                        figure.isPresent(),
                        () -> figure.map(ShownFigure::figure).ifPresent(copy::copy)));
        all.add(
                new MenuAction(
                        Words.of("Export…"),
                        figure.isPresent(),
                        () -> figure.ifPresent(export::export)));
        all.add(
                new MenuAction(
                        Words.of("Describe figure"),
                        figure.isPresent(),
                        () -> figure.ifPresent(reading.describe())));
        all.add(
                new MenuAction(
                        Words.of("Show as table"),
                        figure.isPresent(),
                        () -> figure.ifPresent(reading.tabulate())));
        chart.ifPresent(model -> all.add(selection(model)));
        return List.copyOf(all);
    }

    private static MenuAction selection(ChartModel model) {
        boolean any = !model.study().selected().isEmpty();
        boolean allOut = any && model.study().excluded().containsAll(model.study().selected());
        return new MenuAction(
                allOut ? Words.of("Include selected runs") : Words.of("Exclude selected runs"),
                any,
                model.runs()::toggleSelection);
    }
}
