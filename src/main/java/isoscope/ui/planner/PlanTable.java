package isoscope.ui.planner;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The plans side by side, a column each; beyond the width they scroll, and the titles of the rows stand still. A click or
/// the arrow keys select a column. While compute or a size is dragged only the texts change.
final class PlanTable extends HBox {
    static final double ROW = 25;
    static final double HEAD = 36;
    private static final double TITLES = 206;
    private static final double BAR = 12;

    private final PlansViewModel model;
    private final VBox titles = Styled.of(new VBox(), "plan-titles");
    private final HBox strip = Styled.of(new HBox(), "plan-strip");
    private final ScrollPane scroll = Styled.of(new ScrollPane(strip), "flat-scroll");
    private final List<PlanColumnView> views = new ArrayList<>();
    private List<String> shape = List.of();

    PlanTable(PlansViewModel model) {
        this.model = model;
        setId("planner-table");
        getStyleClass().add("plan-table");
        titles.setMinWidth(TITLES);
        titles.setPrefWidth(TITLES);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        strip.setFocusTraversable(true);
        strip.setId("planner-plans");
        strip.setAccessibleRole(AccessibleRole.NODE);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> strip.requestFocus());
        strip.widthProperty().subscribe(this::makeRoom);
        strip.heightProperty().subscribe(this::makeRoom);
        scroll.viewportBoundsProperty().subscribe(this::makeRoom);
        getChildren().addAll(titles, scroll);
        model.columns().subscribe(this::show);
        model.selected().subscribe(this::mark);
    }

    /// As many whole columns are seen as there is room for, of whole pixels so that they fit it, and the bar below takes none
    /// from them.
    private void makeRoom() {
        double room = scroll.getViewportBounds().getWidth();
        double seen = Math.max(1, Math.floor(room / PlanColumnView.LEAST_WIDTH));
        views.forEach(
                view -> view.take(Math.max(PlanColumnView.LEAST_WIDTH, Math.floor(room / seen))));
        boolean scrolls = strip.getWidth() > room + 1;
        scroll.setMinHeight(strip.getHeight() + (scrolls ? BAR : 0));
        mark(model.selected().getValue());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.step(event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        }
    }

    private void show(List<PlanColumn> columns) {
        List<String> now = shape(columns);
        if (!now.equals(shape)) {
            shape = now;
            rebuild(columns);
        }
        for (int i = 0; i < columns.size(); i++) {
            views.get(i).show(columns.get(i));
        }
        setVisible(!columns.isEmpty());
        setManaged(!columns.isEmpty());
        mark(model.selected().getValue());
    }

    private static List<String> shape(List<PlanColumn> columns) {
        List<String> shape = new ArrayList<>();
        columns.forEach(column -> shape.addAll(List.of(column.id(), column.name())));
        columns.stream()
                .findFirst()
                .ifPresent(first -> first.rows().forEach(row -> shape.add(row.title())));
        return shape;
    }

    private void rebuild(List<PlanColumn> columns) {
        views.clear();
        columns.forEach(column ->
                views.add(
                        new PlanColumnView(
                                column, () -> model.select(column.id()), model::chooseNone)));
        makeRoom();
        strip.getChildren().setAll(views);
        titles.getChildren().setAll(title(Words.of("Plan"), HEAD, "plan-heading"));
        columns.stream()
                .findFirst()
                .ifPresent(first ->
                        first.rows()
                                .forEach(row ->
                                        titles.getChildren()
                                                .add(title(row.title(), ROW, "plan-title"))));
    }

    private static Label title(String text, double height, String style) {
        Label title = Styled.of(new Label(text), style, "plan-cell");
        title.setMinHeight(height);
        title.setMaxWidth(Double.MAX_VALUE);
        return title;
    }

    private void mark(Optional<PlanColumn> selected) {
        String id = selected.map(PlanColumn::id).orElse("");
        views.forEach(view -> view.mark(view.plan().equals(id)));
        selected.ifPresent(column ->
                strip.setAccessibleText(
                        Words.of(
                                "Plans side by side. Selected: %s. Left and right select another.",
                                column.name())));
        views.stream().filter(view -> view.plan().equals(id)).findFirst().ifPresent(this::reveal);
    }

    private void reveal(PlanColumnView view) {
        double hidden = strip.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double left = view.getBoundsInParent().getMinX();
            double right = view.getBoundsInParent().getMaxX();
            double at = scroll.getHvalue() * hidden;
            double width = scroll.getViewportBounds().getWidth();
            scroll.setHvalue(Math.clamp(at, Math.min(right - width, left), left) / hidden);
        }
    }
}
