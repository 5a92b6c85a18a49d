package isoscope.ui.mapping;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The first rows of the table, with what each column is taken for under its name.
final class TableHead extends ScrollPane {
    private static final int MOST_ROWS = 4;
    private static final int MOST_COLUMNS = 60;
    private static final double HEIGHT = 182;
    private static final double WIDEST = 260;

    private final MappingViewModel model;

    TableHead(MappingViewModel model) {
        this.model = model;
        setId("mapping-table");
        setAccessibleText(Words.of("The first rows of the table"));
        setFocusTraversable(true);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getStyleClass().add("mapping-table");
        model.columnsProperty().subscribe(this::show);
    }

    private void show(List<ColumnHead> heads) {
        GridPane grid = Styled.of(new GridPane(), "mapping-grid");
        int columns = Math.min(MOST_COLUMNS, heads.size());
        for (int column = 0; column < columns; column++) {
            grid.add(head(heads.get(column)), column, 0);
        }
        int rows = Math.min(MOST_ROWS, model.rows().size());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                grid.add(cell(model.rows().get(row).get(column)), column, row + 1);
            }
        }
        if (columns < heads.size()) {
            grid.add(cell(Words.of("and %d more", heads.size() - columns)), columns, 0);
        }
        setContent(grid);
    }

    private static VBox head(ColumnHead head) {
        boolean used = !head.meaning().isEmpty();
        VBox box =
                new VBox(
                        label(head.header(), "strong"),
                        label(
                                used ? head.meaning() : Words.of("not used"),
                                "caption",
                                used ? "mapping-meaning" : "muted"),
                        label(head.reason(), "caption", "muted"));
        box.getStyleClass().add("mapping-column-head");
        Tooltip.install(
                box,
                new Tooltip(
                        String.join("\n", head.header(), head.meaning(), head.reason()).strip()));
        return box;
    }

    private static Label cell(String text) {
        return label(text, "number", "mapping-cell");
    }

    private static Label label(String text, String... styles) {
        Label label = Styled.of(new Label(text), styles);
        label.setMaxWidth(WIDEST);
        return label;
    }
}
