package isoscope.ui.tour;

import isoscope.tour.Guess;
import isoscope.tour.Question;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question to the room: what is asked, how to guess, and once it is revealed how far the guesses are off.
final class QuestionPane extends VBox {
    private final QuestionViewModel model;
    private final VBox dial = new VBox();
    private final VBox outcome = Styled.of(new VBox(), "guess-outcome");
    private final FlowPane buttons = Styled.of(new FlowPane(), "guess-buttons");

    QuestionPane(QuestionViewModel model) {
        this.model = model;
        setId("question");
        getStyleClass().add("question");
        outcome.setAccessibleRole(AccessibleRole.TEXT);
        Label ask = line(Words.said(model.question().ask()), "question-ask");
        getChildren().addAll(ask, dial, buttons, outcome);
        model.stateProperty().subscribe(this::show);
    }

    /// Whoever used a button goes on with the one in its place, or with what was revealed.
    private void show(QuestionState state) {
        boolean focused = isFocusWithin();
        dial.getChildren().setAll(state instanceof QuestionState.Guessing ? dial() : List.of());
        outcome.getChildren().setAll(outcome(state));
        buttons.getChildren().setAll(buttons(state));
        boolean told = state instanceof QuestionState.Revealed;
        outcome.setFocusTraversable(told);
        outcome.setAccessibleText(told ? spoken() : null);
        if (focused) {
            (told ? outcome : buttons.getChildren().getFirst()).requestFocus();
        }
    }

    private String spoken() {
        return outcome.getChildren().stream()
                .map(line -> line instanceof Label label ? label.getText() : "")
                .collect(Collectors.joining("\n"));
    }

    private List<Node> dial() {
        return model.question() instanceof Question.Amount amount
                ? List.of(new NumberDial(model.values().getFirst(), amount.unit(), amount.ask()))
                : List.of(line(how(), "presented-try"));
    }

    private String how() {
        return model.question() instanceof Question.Line
                ? Words.of("Drag both ends of the line.")
                : Words.of("Drag the point.");
    }

    private List<Node> outcome(QuestionState state) {
        return switch (state) {
            case QuestionState.Guessing(int locked) ->
                    locked == 0 ? List.of() : List.of(line(locked(locked), "presented-try"));
            case QuestionState.Locked(int count) -> List.of(line(locked(count), "presented-try"));
            case QuestionState.Unanswered() ->
                    List.of(
                            line(
                                    Words.of(
                                            "The law that answers this is not in the library, so there is no answer."),
                                    "presented-says"));
            case QuestionState.Revealed revealed -> revealed(revealed);
        };
    }

    private static String locked(int count) {
        return count == 1 ? Words.of("1 guess locked") : Words.of("%d guesses locked", count);
    }

    private List<Node> revealed(QuestionState.Revealed state) {
        List<Node> lines = new ArrayList<>();
        List<Guess> guesses = state.guesses();
        if (model.question() instanceof Question.Amount amount) {
            lines.add(
                    line(
                            Words.of(
                                    "Answer: %s",
                                    GuessText.number(state.answer().getFirst(), amount.unit())),
                            "guess-answer"));
        }
        if (guesses.size() > 1) {
            lines.add(line(Words.of("Median of %d guesses", guesses.size()), "presented-try"));
        }
        GuessText.distances(model.question(), GuessText.median(guesses), state.answer())
                .forEach(text -> lines.add(line(text, "guess-distance")));
        return lines;
    }

    private List<Node> buttons(QuestionState state) {
        return switch (state) {
            case QuestionState.Guessing _ ->
                    List.of(button("guess-lock", Words.of("Lock"), model::lock));
            case QuestionState.Locked _ ->
                    List.of(
                            button("guess-reveal", Words.of("Reveal"), model::reveal),
                            button("guess-another", Words.of("Add another"), model::another));
            case QuestionState.Unanswered _ ->
                    List.of(button("guess-again", Words.of("Ask again"), model::again));
            case QuestionState.Revealed revealed ->
                    List.of(
                            button("guess-again", Words.of("Ask again"), model::again),
                            button("guess-score", Words.of("Score"), () -> score(revealed)));
        };
    }

    private void score(QuestionState.Revealed state) {
        outcome.getChildren().removeIf(node -> "guess-score-text".equals(node.getId()));
        Label text = line(GuessText.score(state.guesses()), "presented-says");
        text.setId("guess-score-text");
        outcome.getChildren().add(text);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = Styled.of(new Button(text), "guess-button");
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label line(String text, String style) {
        Label label = Styled.of(new Label(text), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
