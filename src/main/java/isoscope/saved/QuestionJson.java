package isoscope.saved;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import isoscope.words.Words;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The part of a session that tells the question of a step.
final class QuestionJson {
    private static final Answer NONE = new Answer("", Expression.number(0), Map.of(), "");
    private static final Question AMOUNT = new Question.Amount("", "", NONE);

    /// The part as it stands in the file.
    static final Kind<Question> KIND = Kind.object(AMOUNT, QuestionJson::question);

    private static final Kind<Question> BLANK =
            Kind.word(QuestionJson::kind, QuestionJson::blank, Words.key("number, point or line"));
    private static final Kind<Expression> FORMULA =
            Kind.word(Expression::text, QuestionJson::formula, Words.key("a formula such as D/N"));
    private static final Kind<Answer> ANSWER = Kind.object(NONE, QuestionJson::answer);

    private QuestionJson() {}

    private static String kind(Question question) {
        return switch (question) {
            case Question.Amount _ -> "number";
            case Question.Point _ -> "point";
            case Question.Line _ -> "line";
        };
    }

    /// The blank that the reading of a kind begins from.
    private static Optional<Question> blank(String kind) {
        return switch (kind) {
            case "number" -> Optional.of(AMOUNT);
            case "point" -> Optional.of(new Question.Point("", "", NONE, NONE));
            case "line" -> Optional.of(new Question.Line("", "", NONE, "", 1, 2));
            default -> Optional.empty();
        };
    }

    private static Question question(Members json, Question given) throws IOException {
        return switch (json.required("kind", BLANK, given)) {
            case Question.Amount(String ask, String unit, Answer answer) ->
                    new Question.Amount(
                            text(json, "ask", ask),
                            json.unless("", "unit", Kind.TEXT, unit),
                            json.required("answer", ANSWER, answer));
            case Question.Point(String ask, String chart, Answer x, Answer y) ->
                    new Question.Point(
                            text(json, "ask", ask),
                            text(json, "chart", chart),
                            json.required("x", ANSWER, x),
                            json.required("y", ANSWER, y));
            case Question.Line(
                            String ask,
                            String chart,
                            Answer y,
                            String over,
                            double from,
                            double to) ->
                    new Question.Line(
                            text(json, "ask", ask),
                            text(json, "chart", chart),
                            json.required("y", ANSWER, y),
                            text(json, "over", over),
                            json.required("from", Kind.NUMBER, from),
                            json.required("to", Kind.NUMBER, to));
        };
    }

    private static Answer answer(Members json, Answer given) throws IOException {
        return new Answer(
                text(json, "law", given.law()),
                json.required("is", FORMULA, given.is()),
                json.unless(Map.of(), "at", Kind.map(Kind.NUMBER), given.at()),
                json.unless("", "per", Kind.TEXT, given.per()));
    }

    private static String text(Members json, String key, String given) throws IOException {
        return json.required(key, Kind.TEXT, given);
    }

    private static Optional<Expression> formula(String text) {
        return Formula.parse(text) instanceof Parsed(Expression expression)
                ? Optional.of(expression)
                : Optional.empty();
    }
}
