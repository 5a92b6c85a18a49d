package isoscope.ui.allocation;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The loss that each law's split gives away by the measure of each law with a loss surface. While compute is dragged
/// only the texts change.
final class VerdictsSection extends VBox {
    private static final double CELL = 43;

    private final ScrollPane scroll = new ScrollPane();
    private final Label caption = Notes.caption("");
    private final List<List<Label>> cells = new ArrayList<>();
    private Verdicts shown = Verdicts.NONE;

    VerdictsSection(AllocationViewModel model) {
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("flat-scroll");
        getChildren()
                .add(
                        new InspectorSection(Words.key("What each law loses"))
                                .withNote(new SimpleStringProperty(Words.of("predicted by")))
                                .with(scroll, caption));
        model.verdictsProperty().subscribe(this::show);
    }

    private void show(Verdicts verdicts) {
        if (!sameLaws(verdicts)) {
            rebuild(verdicts);
        }
        shown = verdicts;
        caption.setText(
                Words.of(
                        "Each row is a law's split of this compute; each column is the law that predicts its loss, "
                                + "and shows how much higher that loss is than the lowest in the column, %s. A law "
                                + "can be best under another's surface because each was fitted to other runs; laws "
                                + "whose losses differ by less than 0.0005 are tied.",
                        verdicts.unit()));
        for (int i = 0; i < verdicts.rows().size(); i++) {
            List<String> texts = verdicts.rows().get(i).excess();
            for (int j = 0; j < texts.size(); j++) {
                cells.get(i).get(j).setText(texts.get(j));
            }
        }
    }

    private boolean sameLaws(Verdicts verdicts) {
        return verdicts.references().equals(shown.references())
                && ids(verdicts).equals(ids(shown))
                && scroll.getContent() != null;
    }

    private static List<String> ids(Verdicts verdicts) {
        return verdicts.rows().stream().map(Verdicts.Row::id).toList();
    }

    private void rebuild(Verdicts verdicts) {
        cells.clear();
        GridPane grid = Styled.of(new GridPane(), "mini-table", "verdict-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (Verdicts.Reference referenceLaw : verdicts.references()) {
            ColumnConstraints column = new ColumnConstraints(CELL, CELL, CELL);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(heading(referenceLaw), grid.getColumnConstraints().size() - 1, 0);
        }
        verdicts.rows().forEach(row -> addRow(grid, row));
        scroll.setContent(grid);
    }

    private void addRow(GridPane grid, Verdicts.Row row) {
        Label name = Styled.of(new Label(row.name(), new LawSample(row.line())), "mini-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        int line = grid.getRowCount();
        grid.add(name, 0, line);
        List<Label> texts = new ArrayList<>();
        for (int column = 0; column < row.excess().size(); column++) {
            Label cell = Styled.of(new Label(), "number");
            texts.add(cell);
            grid.add(cell, column + 1, line);
        }
        cells.add(texts);
    }

    private static Label heading(Verdicts.Reference referenceLaw) {
        Label label = Styled.of(new Label(), "mini-heading");
        label.setGraphic(new LawSample(referenceLaw.line()));
        label.setTooltip(
                new Tooltip(
                        Words.of(
                                "Predicted by %s, in %s",
                                referenceLaw.name(), referenceLaw.lossUnit())));
        label.setAccessibleText(Words.of("Predicted by %s", referenceLaw.name()));
        return label;
    }
}
