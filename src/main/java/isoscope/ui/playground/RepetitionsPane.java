package isoscope.ui.playground;

import isoscope.ui.playground.RepetitionsViewModel.Progress;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.ChoiceField;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Starts and stops repetitions, and shows what they tell.
final class RepetitionsPane extends VBox {
    private final PlaygroundViewModel playground;
    private final RepetitionsViewModel model;

    RepetitionsPane(PlaygroundViewModel playground) {
        this.playground = playground;
        model = playground.repetitions();
        getStyleClass().add("playground-repetitions");
        getChildren().addAll(head(), table());
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ChoiceField subject = new ChoiceField(playground.results().subject());
        subject.getStyleClass().add("playground-subject");
        whether(subject, hasResult());
        HBox head =
                Styled.of(
                        new HBox(run(), progress(), newSeed(), stale(), gap, subject),
                        "playground-head");
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private Button run() {
        Button run = Styled.of(new Button(), "accent");
        run.setId("playground-run");
        run.setGraphic(new FontIcon(Feather.REPEAT));
        run.setMinWidth(USE_PREF_SIZE);
        run.textProperty()
                .bind(
                        playground
                                .inputs()
                                .setupProperty()
                                .map(setup ->
                                        setup.repetitions() == 1
                                                ? Words.of("Run 1 repetition")
                                                : Words.of(
                                                        "Run %,d repetitions",
                                                        setup.repetitions())));
        run.disableProperty().bind(playground.stateProperty().map(state -> state.made().isEmpty()));
        run.setOnAction(_ -> model.run());
        whether(run, model.progressProperty().map(Optional::isEmpty));
        return run;
    }

    private Button newSeed() {
        Button button = new Button(Words.of("New seed"), new FontIcon(Feather.SHUFFLE));
        button.setId("playground-new-seed");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Words.of("Draw other runs from the same law")));
        button.setOnAction(_ -> playground.inputs().newSeed());
        return button;
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("playground-progress");
        Label text = Styled.of(new Label(), "number", "caption");
        text.setMinWidth(USE_PREF_SIZE);
        model.progressProperty()
                .subscribe(now -> {
                    bar.setProgress(now.map(Progress::share).orElse(0.));
                    text.setText(now.map(RepetitionsPane::text).orElse(""));
                });
        Button cancel = new Button(Words.of("Cancel"));
        cancel.setId("playground-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        HBox all = Styled.of(new HBox(bar, text, cancel), "playground-progress");
        all.setAlignment(Pos.CENTER_LEFT);
        whether(all, model.progressProperty().map(Optional::isPresent));
        return all;
    }

    private static String text(Progress progress) {
        return Words.of("%,d of %,d", progress.done(), progress.of());
    }

    /// Says that the table is about other inputs than those at the left.
    private Label stale() {
        FontIcon icon = Styled.of(new FontIcon(Feather.ALERT_TRIANGLE), "warning-icon");
        Label note = Styled.of(new Label(Words.of("For earlier inputs"), icon), "playground-stale");
        note.setId("playground-stale");
        note.setMinWidth(USE_PREF_SIZE);
        note.setTooltip(
                new Tooltip(
                        Words.of("The inputs changed after these repetitions. Run them again.")));
        whether(note, model.isStale());
        return note;
    }

    private ResultsTable table() {
        ResultsTable table = new ResultsTable();
        playground.results().rows().subscribe(table::show);
        whether(table, hasResult());
        return table;
    }

    private ObservableValue<Boolean> hasResult() {
        return model.resultProperty().map(Optional::isPresent);
    }

    private static void whether(Node node, ObservableValue<Boolean> seen) {
        node.visibleProperty().bind(seen);
        node.managedProperty().bind(node.visibleProperty());
    }
}
