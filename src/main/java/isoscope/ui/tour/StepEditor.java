package isoscope.ui.tour;

import isoscope.law.Law;
import isoscope.quantity.QuantityFormat;
import isoscope.session.LawSelection;
import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The texts of one step. A text is taken when the focus leaves it, as a step of the history.
final class StepEditor extends VBox {
    private final TourViewModel model;
    private final TourFiles files;
    private final LawSelection laws;
    private final int at;
    private final TextField title = new TextField();
    private final TextArea says = area(5);
    private final TextArea trying = area(2);
    private final TextArea notes = area(4);
    private final TextArea ask = area(2);
    private final ComboBox<String> law = new ComboBox<>();
    private final TextField is = new TextField();
    private Subscription following = Subscription.EMPTY;
    private final Label answer = Styled.of(new Label(), "step-answer");

    /// @param laws that are offered to answer questions
    /// @param at the place of the step
    /// @param back goes back to the list
    StepEditor(TourFiles files, LawSelection laws, int at, Runnable back) {
        this.files = files;
        model = files.model();
        this.laws = laws;
        this.at = at;
        Button list =
                Styled.of(
                        new Button(Words.of("All steps"), new FontIcon(Feather.ARROW_LEFT)),
                        "flat");
        list.setId("step-back");
        list.setOnAction(_ -> {
            take();
            following.unsubscribe();
            back.run();
        });
        Button again =
                Styled.of(
                        new Button(Words.of("Take the view again"), new FontIcon(Feather.CAMERA)),
                        "outlined");
        again.setOnAction(_ -> model.retake(at));
        answer.setWrapText(true);
        HBox by = Styled.of(new HBox(law, is), "step-answer-row");
        HBox.setHgrow(law, Priority.ALWAYS);
        HBox.setHgrow(is, Priority.ALWAYS);
        getStyleClass().add("step-editor");
        getChildren().add(list);
        add("step-title-field", Words.of("Title"), title);
        add("step-says-field", Words.of("Caption"), says);
        add("step-try-field", Words.of("What to try"), trying);
        add("step-notes-field", Words.of("Notes for the speaker"), notes);
        add("step-ask-field", Words.of("Question before it is told"), ask);
        add("step-law-field", Words.of("Answered by a law and a formula of it, such as D/N"), by);
        getChildren().addAll(answer, again);
        law.setMaxWidth(Double.MAX_VALUE);
        law.setConverter(new LawNames(laws));
        law.getItems().setAll(laws.slotsProperty().get().stream().map(slot -> slot.id()).toList());
        law.setOnAction(_ -> take());
        is.setPromptText(Words.of("formula"));
        listen(title, says, trying, notes, ask, is);
        following = model.tourProperty().subscribe(_ -> show());
    }

    private void add(String id, String name, Node field) {
        Label label = Styled.of(new Label(name), "input-title");
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setId(id);
        getChildren().addAll(label, field);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private void listen(TextInputControl... fields) {
        for (TextInputControl field : fields) {
            field.focusedProperty()
                    .subscribe((was, is) -> {
                        if (was && !is) {
                            take();
                        }
                    });
        }
        is.setOnAction(_ -> take());
        title.setOnAction(_ -> take());
    }

    /// Shows the step as it is, unless it is what is typed.
    private void show() {
        model.step(at)
                .ifPresent(step -> {
                    if (!typed(step).equals(step)) {
                        title.setText(step.title());
                        says.setText(step.says());
                        trying.setText(step.trying());
                        notes.setText(step.notes());
                        QuestionText text = QuestionText.of(step.question(), usualLaw());
                        ask.setText(text.ask());
                        law.setValue(text.law());
                        is.setText(text.is());
                    }
                    answer.setText(answer(step));
                });
    }

    private String usualLaw() {
        return laws.referenceLawProperty().get().map(Law::id).orElse("");
    }

    private void take() {
        model.step(at)
                .ifPresent(step -> {
                    model.edit(at, typed(step));
                    answer.setText(answer(typed(step)));
                });
    }

    private Step typed(Step before) {
        return new Step(
                title.getText(),
                says.getText(),
                trying.getText(),
                notes.getText(),
                before.view(),
                question().question(before.question(), before.view().compute()));
    }

    private QuestionText question() {
        return new QuestionText(
                ask.getText(), law.getValue() == null ? usualLaw() : law.getValue(), is.getText());
    }

    private String answer(Step step) {
        return question().problem().orElseGet(() -> step.question().map(this::answer).orElse(""));
    }

    private String answer(Question question) {
        Optional<String> values =
                question.values(files::law)
                        .map(all ->
                                all.stream()
                                        .map(QuantityFormat::constant)
                                        .collect(Collectors.joining(", ")));
        return values.map(text -> Words.of("The answer is %s.", text))
                .orElse(Words.of("This law gives no such number."));
    }
}
