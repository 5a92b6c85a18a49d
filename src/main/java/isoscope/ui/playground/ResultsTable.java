package isoscope.ui.playground;

import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How well each method estimates a number.
final class ResultsTable extends GridPane {
    ResultsTable() {
        setId("playground-table");
        getStyleClass().add("playground-table");
        for (Column column : Column.values()) {
            ColumnConstraints place = new ColumnConstraints();
            place.setHalignment(column == Column.METHOD ? HPos.LEFT : HPos.RIGHT);
            place.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(place);
        }
    }

    private enum Column {
        METHOD(Words.key("Method"), Words.key("How the runs of each repetition were fitted")),
        TRUTH(
                Words.key("Truth"),
                Words.key("The value the runs were drawn with; – where the law has none")),
        BIAS(
                Words.key("Bias"),
                Words.key(
                        "Mean of the estimates minus the truth, ± its standard error. More repetitions do not reduce it")),
        SPREAD(
                Words.key("Spread"),
                Words.key("Standard deviation of the estimates over the repetitions")),
        COVERAGE(
                Words.key("Coverage"),
                Words.key(
                        "Share of the 95 % intervals of single fits that contain the truth; far below 95 %, the intervals "
                                + "are too narrow")),
        WIDTH(
                Words.key("Interval width"),
                Words.key("Median width of the 95 % intervals of single fits")),
        FAILED(Words.key("Failed"), Words.key("Repetitions in which the method found no law"));

        private final String title;
        private final String tip;

        Column(String title, String tip) {
            this.title = title;
            this.tip = tip;
        }

        Label heading() {
            Label heading = Styled.of(new Label(Words.said(title)), "playground-heading");
            heading.setMinWidth(USE_PREF_SIZE);
            heading.setTooltip(new Tooltip(Words.said(tip)));
            return heading;
        }

        Label cell(ResultRow row) {
            return switch (this) {
                case METHOD -> method(row);
                case TRUTH -> number(row.truth());
                case BIAS -> number(row.bias());
                case SPREAD -> number(row.spread());
                case COVERAGE -> number(row.coverage());
                case WIDTH -> number(row.width());
                case FAILED -> failed(row);
            };
        }

        private static Label method(ResultRow row) {
            Label label = new Label(row.method());
            label.setMinWidth(USE_PREF_SIZE);
            label.setGraphic(new LawSample(MethodPaints.line(row.paint())));
            return label;
        }

        private static Label failed(ResultRow row) {
            Label label = number(row.failed());
            if (!row.why().isEmpty()) {
                label.setTooltip(new Tooltip(row.why()));
            }
            return label;
        }

        private static Label number(String text) {
            Label label = Styled.of(new Label(text), "number");
            label.setMinWidth(USE_PREF_SIZE);
            return label;
        }
    }

    /// Shows rows in the place of those before.
    void show(List<ResultRow> rows) {
        getChildren().clear();
        int place = 0;
        for (Column column : Column.values()) {
            Stream<Label> cells = rows.stream().map(column::cell);
            addColumn(
                    place, Stream.concat(Stream.of(column.heading()), cells).toArray(Label[]::new));
            place++;
        }
    }
}
