package isoscope.ui.runs;

import isoscope.plot.Theme;
import isoscope.runs.RowProblem;
import isoscope.ui.dialog.ProblemText;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.AtRest;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.SideSplit;
import isoscope.ui.workspace.TypedBox;
import isoscope.words.Words;
import java.util.List;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen with data: mapping, table, and beside it what is left out and what was rejected.
final class RunsView extends VBox {
    /// How wide the part beside the table is as designed.
    static final double SIDE = 390;

    private static final double SIDE_LEAST = 280;
    private static final double SIDE_MOST = 640;
    private static final double SCATTER_LEAST = 200;
    private static final int MOST_PROBLEMS = 200;

    private final RunsViewModel model;
    private final ChartPane scatter;

    /// @param width of the part beside the table
    RunsView(
            RunsViewModel model,
            ScatterModel scatter,
            ObservableValue<Theme> theme,
            DoubleProperty width) {
        this.model = model;
        this.scatter = new ChartPane(scatter, theme);
        RunsTable table = new RunsTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = Styled.of(new VBox(filter(model), tools(), table), "runs-left");
        left.setMinWidth(0);
        SideSplit body = Styled.of(new SideSplit(left, side(), width), "runs-body");
        body.showSide(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        MappingCards cards = new MappingCards(model);
        cards.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(cards, body);
        getStyleClass().add("runs-view");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.X && !event.isShortcutDown()) {
            model.toggleSelection();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.select(Set.of());
            event.consume();
        }
    }

    private HBox tools() {
        Button exclude = tool("exclude-button", Words.of("Exclude"), Feather.SLASH);
        exclude.setOnAction(event -> model.excludeSelection());
        Button include = tool("include-button", Words.of("Include"), Feather.CHECK);
        include.setOnAction(event -> model.includeSelection());
        model.selectedProperty()
                .subscribe(selected -> {
                    exclude.setDisable(selected.isEmpty());
                    include.setDisable(selected.isEmpty());
                });
        Label keys =
                Styled.of(
                        new Label(Words.of("X excludes or includes the selected runs")), "caption");
        keys.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = Styled.of(new Label(), "number", "muted");
        count.textProperty().bind(model.selectedCount());
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = Styled.of(new HBox(exclude, include, keys, gap, count), "runs-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private VBox side() {
        Button all = Styled.of(new Button(Words.of("Include all")), "link-button");
        all.setOnAction(event -> model.includeAll());
        LeftOutList runs = new LeftOutList();
        ListPanel leftOut = new ListPanel(Words.of("Excluded from fits"), runs, all);
        leftOut.setId("left-out-panel");
        AtRest.of(this, model.leftOutProperty())
                .subscribe(rows -> {
                    runs.show(rows);
                    leftOut.count(rows.size());
                });
        VBox sentences = new VBox();
        ListPanel problems = new ListPanel(Words.of("Rejected rows"), scrolled(sentences));
        problems.setId("problems-panel");
        AtRest.of(this, model.problems())
                .subscribe(rows -> {
                    sentences.getChildren().setAll(sentences(rows));
                    problems.count(rows.size());
                });
        VBox.setVgrow(scatter, Priority.ALWAYS);
        scatter.setMinHeight(SCATTER_LEAST);
        VBox side = Styled.of(new VBox(scatter, leftOut, problems), "runs-side");
        side.setMinWidth(SIDE_LEAST);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE_MOST);
        return side;
    }

    private static ScrollPane scrolled(VBox rows) {
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(ListPanel.TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static List<Node> sentences(List<RowProblem> rows) {
        return rows.stream()
                .limit(MOST_PROBLEMS)
                .map(ProblemText::sentence)
                .map(RunsView::problem)
                .toList();
    }

    private static Node problem(String sentence) {
        FontIcon icon = Styled.of(new FontIcon(Feather.ALERT_TRIANGLE), "warning-icon");
        Label text = new Label(sentence);
        text.setWrapText(true);
        HBox row = Styled.of(new HBox(icon, text), "list-panel-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Button tool(String id, String text, Feather icon) {
        Button button = Styled.of(new Button(text, new FontIcon(icon)), "outlined");
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static TypedBox filter(RunsViewModel model) {
        return new TypedBox(
                        model.filter(),
                        "filter",
                        Feather.FILTER,
                        Words.of("Filter runs, e.g. C > 1e20 and N < 2B"),
                        Words.of("Filter runs"))
                .withClear(Words.of("Show all runs"));
    }
}
