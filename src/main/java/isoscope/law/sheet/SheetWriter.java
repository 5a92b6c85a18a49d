package isoscope.law.sheet;

import isoscope.formula.Expression;
import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LineStyle;
import isoscope.law.Optimum;
import isoscope.law.Variable;
import isoscope.toml.TomlValues;
import isoscope.words.Words;

/// Writes a law as a sheet that [SheetReader] reads as the same law: every digit of its constants, steps put into the
/// formulas.
public final class SheetWriter {
    private final StringBuilder text = new StringBuilder();

    private SheetWriter() {}

    /// The text of a sheet.
    public static String of(Law law) {
        SheetWriter writer = new SheetWriter();
        writer.card(law.card());
        law.form().variables().forEach(writer::variable);
        law.form().constants().forEach(constant -> writer.constant(constant, law));
        law.form().results().forEach(writer::result);
        law.form().optimum().ifPresent(writer::optimum);
        return writer.text.toString();
    }

    private void card(LawCard card) {
        entry("name", card.name());
        entry("family", card.family());
        entry("authors", card.source().authors());
        entry("title", card.source().title());
        entry("arxiv", card.source().arxiv());
        entry("where", card.source().where());
        line("counts = " + TomlValues.text(card.convention().id()));
        entry("formula", card.formula());
        if (card.validRange().isKnown()) {
            line(
                    Words.verbatim(
                            "range = { C = [%s, %s] }",
                            card.validRange().low(), card.validRange().high()));
        }
        entry("note", card.note());
        if (!card.line().equals(LineStyle.of(card.id()))) {
            line("line = " + style(card.line()));
        }
    }

    private static String style(LineStyle line) {
        return Words.verbatim(
                "{ colour = %s, width = %s, dash = %s, round = %s, above = %s }",
                TomlValues.text(line.colour()),
                line.width(),
                line.dash(),
                line.round(),
                line.above());
    }

    private void variable(Variable variable) {
        line(
                Words.verbatim(
                        "\n[variables.%s]\nname = %s\nunit = %s\nlow = %s\nhigh = %s\nstart = %s\notherwise = %s",
                        TomlValues.key(variable.name()),
                        TomlValues.text(variable.title()),
                        TomlValues.text(variable.unit()),
                        variable.low(),
                        variable.high(),
                        variable.start(),
                        TomlValues.number(variable.otherwise())));
    }

    private void constant(Constant constant, Law law) {
        line("\n[constants." + constant.name() + "]");
        Double value = law.card().parameters().get(constant.name());
        if (value != null) {
            line("value = " + TomlValues.number(value));
        }
        constant.absent().ifPresent(absent -> line("otherwise = " + TomlValues.number(absent)));
        entry("unit", law.card().units().getOrDefault(constant.name(), constant.unit()));
        entry("place", constant.place());
        if (!constant.checked()) {
            line("checked = false");
        }
        line("low = " + TomlValues.number(constant.low()));
        line("high = " + TomlValues.number(constant.high()));
    }

    private void result(Definition result) {
        line("\n[results." + result.name() + "]");
        line("is = " + formula(result.is()));
        entry("name", result.title());
        entry("unit", result.unit());
    }

    private void optimum(Optimum optimum) {
        line("\n[optimum]");
        optimum.minimise().ifPresent(result -> line("minimise = " + TomlValues.text(result)));
        line("over = " + TomlValues.text(optimum.over()));
        entry("given", optimum.given());
        optimum.is().ifPresent(is -> line("is = " + formula(is)));
        optimum.loss().ifPresent(loss -> line("loss = " + TomlValues.text(loss)));
    }

    private void entry(String key, String value) {
        if (!value.isEmpty()) {
            line(key + " = " + TomlValues.text(value));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String formula(Expression expression) {
        return TomlValues.text(expression.text());
    }
}
