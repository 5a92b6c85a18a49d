package isoscope.ui.tour;

import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.ui.theme.LineIcon;
import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.IconButton;
import isoscope.words.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step in the list: a click shows it, a drag moves it.
final class StepCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final String DRAGGED = "isoscope-step-";

    private final TourFiles files;
    private final TourViewModel model;
    private final int at;

    /// @param at the place of the step
    /// @param picture of its view
    /// @param edit opens its texts
    StepCard(TourFiles files, int at, Step step, Node picture, Runnable edit) {
        this.files = files;
        model = files.model();
        this.at = at;
        boolean selected = model.currentProperty().get() == at;
        getChildren().add(head(step, picture, edit));
        if (selected) {
            getChildren().add(texts(step));
        }
        setId("step-" + at);
        getStyleClass().add("step-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Words.of("Step %d: %s", at + 1, Words.said(step.title())));
        pseudoClassStateChanged(SELECTED, selected);
        listen(new StepActions(model, at, edit));
    }

    private HBox head(Step step, Node picture, Runnable edit) {
        Label title = wrapped(Words.said(step.title()), "step-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button texts = IconButton.of(Feather.EDIT_2, Words.of("Edit texts (F2)"), edit);
        texts.setId("step-edit-" + at);
        texts.setFocusTraversable(false);
        Label number = Styled.of(new Label(String.valueOf(at + 1)), "step-number");
        HBox head = Styled.of(new HBox(number, picture, title, texts), "step-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// The texts of the step that is shown; those that hold the answer to its question wait until it is asked for.
    private VBox texts(Step step) {
        VBox texts = Styled.of(new VBox(), "step-texts");
        step.question().ifPresent(question -> add(texts, question.ask(), "step-ask"));
        if (!model.answerShownProperty().get()) {
            Button answer = Styled.of(new Button(Words.of("Show the answer")), "outlined");
            answer.setId("step-answer");
            answer.setOnAction(_ -> model.showAnswer());
            texts.getChildren().add(answer);
            return texts;
        }
        step.question().ifPresent(question -> addAnswer(texts, question));
        add(texts, step.says(), "step-says");
        add(texts, step.trying(), "step-try");
        if (model.step(at + 1).isPresent()) {
            texts.getChildren().add(next());
        }
        return texts;
    }

    private void addAnswer(VBox texts, Question question) {
        if (question instanceof Question.Amount amount) {
            question.values(files::law)
                    .map(List::getFirst)
                    .ifPresent(value ->
                            texts.getChildren()
                                    .add(
                                            wrapped(
                                                    Words.of(
                                                            "Answer: %s",
                                                            GuessText.number(value, amount.unit())),
                                                    "step-told")));
        }
    }

    private Button next() {
        Button next =
                Styled.of(
                        new Button(Words.of("Next step"), new FontIcon(Feather.ARROW_DOWN)),
                        "flat");
        next.setId("step-next");
        next.setOnAction(_ -> model.next());
        return next;
    }

    private static void add(VBox texts, String text, String style) {
        if (!text.isEmpty()) {
            texts.getChildren().add(wrapped(Words.said(text), style));
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = Styled.of(new Label(text), style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void listen(StepActions actions) {
        addEventHandler(KeyEvent.KEY_PRESSED, actions::press);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.show(at);
            }
        });
        setOnContextMenuRequested(event -> {
            ContextMenu menu = actions.menu();
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnDragDetected(this::begin);
        setOnDragOver(event -> {
            if (dragged(event) >= 0) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event ->
                pseudoClassStateChanged(TARGET, dragged(event) >= 0 && dragged(event) != at));
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> {
            int from = dragged(event);
            if (from >= 0) {
                event.setDropCompleted(true);
                event.consume();
                model.move(from, at);
            }
        });
    }

    private void begin(MouseEvent event) {
        ClipboardContent content = new ClipboardContent();
        content.putString(DRAGGED + at);
        startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
    }

    /// The place of the step that is dragged; -1 where something else is.
    private static int dragged(DragEvent event) {
        String text = event.getDragboard().hasString() ? event.getDragboard().getString() : "";
        return text.startsWith(DRAGGED) && event.getGestureSource() instanceof StepCard
                ? Integer.parseInt(text.substring(DRAGGED.length()))
                : -1;
    }

    /// The picture of a step, or the icon of its screen.
    static StackPane picture(Thumbnails pictures, Step step, String icon) {
        StackPane frame =
                Styled.of(
                        new StackPane(
                                pictures.of(step.view())
                                        .<Node>map(StepCard::image)
                                        .orElseGet(() -> new LineIcon(icon))),
                        "step-picture");
        frame.setMinSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        frame.setMaxSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
        return frame;
    }

    private static ImageView image(Image picture) {
        ImageView view = new ImageView(picture);
        view.setFitWidth(Thumbnails.WIDTH);
        view.setFitHeight(Thumbnails.HEIGHT);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }
}
