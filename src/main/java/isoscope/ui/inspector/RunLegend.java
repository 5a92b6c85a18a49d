package isoscope.ui.inspector;

import isoscope.plot.Categories.Category;
import isoscope.plot.Study;
import isoscope.session.Selection;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The colours and shapes of runs with what they stand for; a click selects the runs of a group. Not there where the charts
/// explain them.
public final class RunLegend extends VBox {
    private final ReadOnlyObjectProperty<Study> study;
    private final Selection selection;

    /// The legend of the runs of a study.
    public RunLegend(ReadOnlyObjectProperty<Study> study, Selection selection) {
        this.study = study;
        this.selection = selection;
        getStyleClass().addAll("layer-switches", "run-legend");
        study.map(RunKey::of).subscribe(this::show);
    }

    private void show(RunKey key) {
        getChildren().clear();
        setVisible(!key.title().isEmpty());
        setManaged(!key.title().isEmpty());
        if (!key.title().isEmpty()) {
            getChildren().add(Notes.caption(key.title()));
        }
        key.groups().forEach(group -> getChildren().add(row(group)));
        if (!key.limit().isEmpty()) {
            getChildren().add(Notes.caption(key.limit() + "."));
        }
    }

    private HBox row(Category group) {
        StackPane sample = new StackPane(LayerSample.group(group));
        sample.setMinWidth(LayerSample.WIDTH);
        sample.setMaxWidth(LayerSample.WIDTH);
        Label name = new Label(group.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = Styled.of(new Label(Words.of("%,d", group.runs())), "number", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Styled.of(new HBox(sample, name, count), "layer-row");
        row.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(row, new Tooltip(Words.of("Click selects these runs")));
        row.setOnMouseClicked(_ -> selection.select(group.members(study.get())));
        return row;
    }
}
