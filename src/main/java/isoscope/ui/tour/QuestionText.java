package isoscope.ui.tour;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import isoscope.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A question as it is typed: in words, with the law and the formula of its answer.
///
/// @param ask the question; none when it is blank
/// @param law the id of the law that answers
/// @param is a formula of it, such as `D/N`
record QuestionText(String ask, String law, String is) {
    private static final String USUAL = "N";

    /// The texts of a question; without one, what a first question may begin with.
    static QuestionText of(Optional<Question> question, String law) {
        return question.map(QuestionText::of).orElse(new QuestionText("", law, USUAL));
    }

    private static QuestionText of(Question question) {
        Answer answer = question.answers().getLast();
        return new QuestionText(question.ask(), answer.law(), answer.is().text());
    }

    /// Why the formula cannot be taken; empty where it can.
    Optional<String> problem() {
        return switch (Formula.parse(is)) {
            case Parsed _ -> Optional.empty();
            case Rejected wrong when ask.isBlank() -> Optional.empty();
            case Rejected wrong ->
                    Optional.of(
                            Words.of("Found %s, expected %s.", wrong.found(), wrong.expected()));
        };
    }

    /// The question; one for a point or a line keeps its answer.
    ///
    /// @param before the question that these texts change
    /// @param compute that the view holds
    Optional<Question> question(Optional<Question> before, OptionalDouble compute) {
        if (ask.isBlank() || !(Formula.parse(is) instanceof Parsed(Expression formula))) {
            return ask.isBlank() ? Optional.empty() : before;
        }
        return Optional.of(
                switch (before.orElse(null)) {
                    case Question.Point point ->
                            new Question.Point(ask, point.chart(), point.x(), point.y());
                    case Question.Line line ->
                            new Question.Line(
                                    ask,
                                    line.chart(),
                                    line.y(),
                                    line.over(),
                                    line.from(),
                                    line.to());
                    case Question.Amount(_, String unit, Answer answer) ->
                            new Question.Amount(
                                    ask, unit, new Answer(law, formula, answer.at(), answer.per()));
                    case null -> new Question.Amount(ask, "", answer(formula, compute));
                });
    }

    private Answer answer(Expression formula, OptionalDouble compute) {
        return new Answer(
                law,
                formula,
                compute.isPresent() ? Map.of("C", compute.getAsDouble()) : Map.of(),
                "");
    }
}
