package isoscope.ui.planner;

import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The inspector's section of predictions: a button that keeps one, and a row for each with what came of it.
final class PredictionsSection {
    private static final String PURPOSE =
            Words.key(
                    "A prediction is saved in the session, and compared when a run of this size and these tokens is opened. "
                            + "Its interval is that of the law; a single run scatters around it.");

    private final PredictionsViewModel model;
    private final VBox rows = Styled.of(new VBox(), "planner-lines");

    PredictionsSection(PredictionsViewModel model) {
        this.model = model;
        rows.setId("planner-predictions");
        model.revelations().subscribe(this::show);
    }

    /// The section.
    Node node() {
        Button predict = Styled.of(new Button(Words.of("Predict this run")), "outlined");
        predict.setId("planner-predict");
        predict.setMinWidth(Region.USE_PREF_SIZE);
        predict.setOnAction(_ -> model.predict());
        Label why = Notes.caption("");
        why.setMinHeight(Region.USE_PREF_SIZE);
        model.obstacle()
                .subscribe(text -> {
                    predict.setDisable(!text.isEmpty());
                    why.setText(text.isEmpty() ? Words.said(PURPOSE) : text);
                });
        return new InspectorSection(Words.key("Predictions")).with(predict, why, rows);
    }

    private void show(List<Revelation> revelations) {
        rows.getChildren().setAll(revelations.stream().map(this::row).toList());
        rows.setVisible(!revelations.isEmpty());
        rows.setManaged(!revelations.isEmpty());
    }

    private Node row(Revelation of) {
        Label title = Styled.of(new Label(of.title()), "line-key");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label verdict = Styled.of(new Label(of.verdict()), "number", "line-value");
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label numbers = Notes.caption(of.numbers());
        numbers.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(
                Styled.of(new HBox(title, gap, verdict, remover(of)), "line-head"), numbers);
    }

    private Button remover(Revelation of) {
        Button remove = Styled.of(new Button(null, new FontIcon(Feather.X)), "section-fold");
        remove.setAccessibleText(Words.of("Remove the prediction of %s", of.title()));
        remove.setOnAction(_ -> model.remove(of.prediction()));
        return remove;
    }
}
