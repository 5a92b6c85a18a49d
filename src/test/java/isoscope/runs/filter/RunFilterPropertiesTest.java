package isoscope.runs.filter;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.filter.ParsedFilter.Parsed;
import isoscope.runs.filter.ParsedFilter.Rejected;
import isoscope.typed.Relation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunFilterPropertiesTest {
    private static final int CASES = 3000;
    private static final int DEPTH = 3;
    private static final List<String> COLUMNS =
            List.of("optimizer", "Train Set", "and", "C", "größe", "a-b");
    private static final List<String> TEXTS = List.of("adamw", "", "it's", "a and b", "2B", "(");
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final SplittableRandom random = new SplittableRandom(17);

    @Test
    void aPrintedConditionIsReadAsTheSame() {
        for (int i = 0; i < CASES; i++) {
            Condition condition = condition(DEPTH);
            String text = printed(condition);
            assertThat(RunFilter.parse(text, COLUMNS))
                    .as(text)
                    .isEqualTo(new Parsed(new RunFilter(text, condition)));
        }
    }

    @Test
    void whateverIsTypedIsReadOrPointedAtInside() {
        String letters = "NDCL<>=! ()'\"`andornot019.eB-_/~ü\n𝛼";
        for (int i = 0; i < CASES; i++) {
            String text =
                    random.ints(random.nextInt(20), 0, letters.length())
                            .mapToObj(at -> letters.substring(at, at + 1))
                            .collect(Collectors.joining());
            if (RunFilter.parse(text, COLUMNS) instanceof Rejected rejected) {
                assertThat(rejected.position()).as(text).isBetween(0, text.length());
                assertThat(rejected.pointed()).as(text).endsWith("^");
                assertThat(rejected.expected()).as(text).isNotEmpty();
            }
        }
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 3 -> new Condition.Not(condition(depth - 1));
            case 4 -> new Condition.Every(parts(depth - 1));
            case 5 -> new Condition.Any(parts(depth - 1));
            default -> comparison();
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.range(0, random.nextInt(2, 4)).mapToObj(_ -> condition(depth)).toList();
    }

    private Condition comparison() {
        String column = any(COLUMNS);
        Relation relation = any(RELATIONS);
        Relation ofTexts = random.nextBoolean() ? Relation.EQUAL : Relation.DIFFERENT;
        Term amount = new Term.Amount(random.nextInt(1, 1000) * Math.pow(10, random.nextInt(12)));
        Term text = new Term.Text(any(TEXTS));
        return switch (random.nextInt(6)) {
            case 0 -> swapped(new Term.Asked(any(numbers())), relation, amount);
            case 1 -> swapped(new Term.Asked(any(texts())), ofTexts, text);
            case 2 -> swapped(new Term.Column(column, false), relation, amount);
            case 3 -> swapped(new Term.Column(column, true), ofTexts, text);
            case 4 -> swapped(new Term.Column(column, true), ofTexts, new Term.Asked(any(texts())));
            default ->
                    new Comparison(
                            new Term.Column(column, false),
                            relation,
                            new Term.Column(any(COLUMNS), false));
        };
    }

    private Condition swapped(Term one, Relation relation, Term other) {
        return random.nextBoolean()
                ? new Comparison(one, relation, other)
                : new Comparison(other, relation, one);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Field> numbers() {
        return Stream.of(Field.values()).filter(field -> !field.isText()).toList();
    }

    private static List<Field> texts() {
        return Stream.of(Field.values()).filter(Field::isText).toList();
    }

    private static String printed(Condition condition) {
        return switch (condition) {
            case Comparison(Term left, Relation relation, Term right) ->
                    printed(left) + " " + printed(relation) + " " + printed(right);
            case Condition.Not(Condition part) -> "not (" + printed(part) + ")";
            case Condition.Every(List<Condition> parts) -> joined(parts, " and ");
            case Condition.Any(List<Condition> parts) -> joined(parts, " OR ");
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> "(" + printed(part) + ")")
                .collect(Collectors.joining(word));
    }

    private static String printed(Term term) {
        return switch (term) {
            case Term.Asked(Field field) -> printed(field);
            case Term.Column(String name, boolean _) -> '`' + name + '`';
            case Term.Amount(double value) -> Double.toString(value);
            case Term.Text(String value) ->
                    value.indexOf('\'') < 0 ? "'" + value + "'" : '"' + value + '"';
        };
    }

    private static String printed(Field field) {
        return switch (field) {
            case PARAMETERS -> "N";
            case TOKENS -> "tokens";
            case COMPUTE -> "Flops";
            case LOSS -> "loss";
            case TOKENS_PER_PARAMETER -> "D/N";
            case GROUP -> "group";
            case ID -> "id";
        };
    }

    private static String printed(Relation relation) {
        return switch (relation) {
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case EQUAL -> "=";
            case DIFFERENT -> "!=";
        };
    }
}
