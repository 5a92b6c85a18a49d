package isoscope.ui.tour;

import isoscope.tour.Step;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The words beside the chart of a presentation: those of the step, or what the screen shows.
final class CaptionPane extends VBox {
    private final PresentationViewModel model;
    private final List<Workspace> workspaces;
    private final ObservableIntegerValue current;
    private final Label place = Styled.of(new Label(), "presented-caption");
    private final Label title = text("presented-title");
    private final Label says = text("presented-says");
    private final Label trying = text("presented-try");
    private final VBox question = new VBox();

    /// @param current the place of the screen among the workspaces
    CaptionPane(
            PresentationViewModel model,
            List<Workspace> workspaces,
            ObservableIntegerValue current,
            KeyButtons keys) {
        this.model = model;
        this.workspaces = List.copyOf(workspaces);
        this.current = current;
        setId("presented-caption");
        getStyleClass().add("presented-caption-pane");
        place.setId("presented-place");
        place.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Styled.of(new HBox(place, gap, keys), "presented-head"),
                        words(),
                        new StepButtons(model));
        current.subscribe(_ -> show());
        model.stepProperty().subscribe(_ -> show());
        model.askingProperty().subscribe(_ -> show());
        model.questionProperty().subscribe(this::ask);
    }

    private ScrollPane words() {
        VBox all = Styled.of(new VBox(title, question, says, trying), "presented-words");
        ScrollPane words = Styled.of(new ScrollPane(all), "flat-scroll");
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.setFocusTraversable(false);
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    /// While a question is open, the text that would answer it waits.
    private void show() {
        Optional<Step> step = model.stepProperty().get();
        boolean asking = model.askingProperty().getValue();
        Heading heading = workspaces.get(current.get()).heading();
        place.setText(
                step.isEmpty()
                        ? ""
                        : Words.of(
                                "Step %d of %d",
                                model.tour().currentProperty().get() + 1,
                                model.tour().tourProperty().getValue().steps().size()));
        put(title, step.map(Step::title).orElse(heading.title()));
        put(says, asking ? "" : step.map(Step::says).orElse(heading.description().getValue()));
        put(trying, asking ? "" : step.map(Step::trying).orElse(""));
    }

    private void ask(Optional<QuestionViewModel> asked) {
        question.getChildren().setAll(asked.map(QuestionPane::new).stream().toList());
        question.setManaged(asked.isPresent());
    }

    private static void put(Label label, String text) {
        label.setText(Words.said(text));
        label.setManaged(!text.isEmpty());
    }

    private static Label text(String style) {
        Label label = Styled.of(new Label(), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
