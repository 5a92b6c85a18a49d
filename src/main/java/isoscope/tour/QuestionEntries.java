package isoscope.tour;

import isoscope.formula.Expression;
import isoscope.law.Law;
import isoscope.law.Optimum;
import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.words.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the question of a step.
///
/// @param entries of the question
/// @param known the names it may use
record QuestionEntries(Entries entries, KnownNames known) {
    Question question() throws SheetError {
        String ask = entries.text("ask");
        Optional<Entries> number = entries.table("number");
        Optional<Entries> point = entries.table("point");
        Optional<Entries> line = entries.table("line");
        List<Entries> all =
                List.of(number, point, line).stream().flatMap(Optional::stream).toList();
        if (all.size() != 1) {
            throw entries.missing(
                    Words.of("answer of one kind"),
                    Words.of("one of the tables number, point and line"));
        }
        Question question =
                number.isPresent()
                        ? number(ask, number.get())
                        : point.isPresent() ? point(ask, point.get()) : line(ask, all.getFirst());
        all.getFirst().end();
        entries.end();
        return question;
    }

    private Question number(String ask, Entries number) throws SheetError {
        return new Question.Amount(ask, number.optional("unit"), answer(number, Set.of()));
    }

    private Question point(String ask, Entries point) throws SheetError {
        return new Question.Point(ask, chart(point), axis(point, "x"), axis(point, "y"));
    }

    private Answer axis(Entries point, String axis) throws SheetError {
        Entries table =
                point.table(axis)
                        .orElseThrow(() -> point.missing(axis, Words.of("a table with a law")));
        Answer answer = answer(table, Set.of());
        table.end();
        return answer;
    }

    private Question line(String ask, Entries line) throws SheetError {
        String over = line.text("over");
        double from = line.required("from");
        double to = line.required("to");
        if (!(0 < from && from < to)) {
            throw line.wrong("to", to, Words.of("a number above from, both above 0,"));
        }
        return new Question.Line(ask, chart(line), answer(line, Set.of(over)), over, from, to);
    }

    private String chart(Entries kind) throws SheetError {
        Collection<String> charts =
                known.screens().values().stream().flatMap(List::stream).toList();
        return NamedEntries.required(kind, "chart", charts);
    }

    private Answer answer(Entries kind, Set<String> given) throws SheetError {
        String law = NamedEntries.required(kind, "law", known.laws());
        Expression is = kind.formula("is");
        Map<String, Double> at = NamedEntries.numbers(kind, "at");
        Optional<Law> published = known.law(law);
        if (published.isPresent()) {
            Set<String> names = names(published.get());
            names.addAll(at.keySet());
            names.addAll(given);
            for (String name : is.names()) {
                NamedEntries.known(kind, "is", name, names);
            }
        }
        return new Answer(law, is, at, NamedEntries.optional(kind, "per", known.laws()));
    }

    /// The names that a law gives values to.
    private static Set<String> names(Law law) {
        Set<String> names = new LinkedHashSet<>();
        law.form().results().forEach(result -> names.add(result.name()));
        law.form().optimum().map(Optimum::over).ifPresent(names::add);
        if (law.form().splitsCompute()) {
            names.addAll(List.of("N", "D"));
        }
        law.form().constants().forEach(constant -> names.add(constant.name()));
        return names;
    }
}
