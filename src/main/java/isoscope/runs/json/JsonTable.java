package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.quantity.DecimalMark;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.json.ObjectSource.Next;
import isoscope.runs.table.LateColumns;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table of JSON objects, one a line, in an array, or within one object. The names of its columns are those of all
/// objects that can be looked at before the first row is read.
public final class JsonTable implements Records {
    /// The most that objects looked at may weigh together, in values.
    private static final long HEADER_WEIGHT = 1_000_000;

    /// As many names show that there are too many.
    private static final int MOST_NAMES = 100_000;

    private final ObjectSource objects;
    private final Deque<Next> ahead;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final Row header;
    private final Set<String> columns;
    private final LateColumns late =
            new LateColumns(
                    Words.of("give the first object all names, with null where it has no value"));

    private JsonTable(ObjectSource objects, Deque<Next> ahead) {
        this.objects = objects;
        this.ahead = ahead;
        header = header(ahead);
        columns = Set.copyOf(header.cells());
    }

    /// The outcome of looking at the first objects.
    public sealed interface Opened {
        /// A table, and how it is laid out.
        record Table(String layout, Records records) implements Opened {}

        /// The text is no table of objects.
        record Refused(RowProblem problem) implements Opened {}
    }

    /// Looks at the first objects of a text.
    public static Opened open(Reader text) throws IOException {
        ObjectSource objects = JsonLines.of(text);
        Deque<Next> ahead = new ArrayDeque<>();
        for (Next next = objects.next(); next != null; next = objects.next()) {
            if (next instanceof Next.Broken(RowProblem problem) && ahead.isEmpty()) {
                return new Opened.Refused(problem);
            }
            ahead.add(next);
            if (next instanceof Next.Broken || objects.weight() > HEADER_WEIGHT) {
                break;
            }
        }
        if (ahead.stream().noneMatch(Next.Found.class::isInstance)) {
            return new Opened.Refused(
                    new RowProblem(
                            0,
                            "",
                            Code.EMPTY_FILE,
                            Words.of("no object"),
                            Words.of(
                                    "one object per run, {\"N\": …}; in pandas to_json(orient='records')")));
        }
        return document(objects, ahead)
                .orElseGet(() -> new Opened.Table("objects", new JsonTable(objects, ahead)));
    }

    /// A single object may be a document that a training program left, or a table.
    private static Optional<Opened> document(ObjectSource objects, Deque<Next> ahead) {
        if (ahead.size() != 1
                || !(ahead.getFirst() instanceof Next.Found(int line, JsonNode only))) {
            return Optional.empty();
        }
        Optional<Opened> state =
                TrainerState.of(line, only)
                        .map(records -> new Opened.Table("trainer-state", records));
        if (state.isPresent()) {
            return state;
        }
        return EvaluatedRun.cells(only).isPresent()
                ? Optional.of(new Opened.Table("evaluated-run", new JsonTable(objects, ahead)))
                : ObjectTable.of(only).map(held -> opened(held, line, objects));
    }

    private static Opened opened(ObjectTable.Held held, int line, ObjectSource objects) {
        return switch (held) {
            case ObjectTable.Held.Unclear(String found, String expected) ->
                    new Opened.Refused(new RowProblem(line, "", Code.NOT_JSON, found, expected));
            case ObjectTable.Held.Rows(List<JsonNode> rows) -> {
                Deque<Next> found = new ArrayDeque<>();
                rows.forEach(row -> found.add(new Next.Found(line, row)));
                yield new Opened.Table("objects", new JsonTable(objects, found));
            }
        };
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public DecimalMark decimalMark() {
        return DecimalMark.POINT;
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        while (waiting.isEmpty()) {
            switch (ahead.isEmpty() ? objects.next() : ahead.removeFirst()) {
                case null -> {
                    return null;
                }
                case Next.Odd(RowProblem problem) -> {
                    return new TableRecord.Faulty(problem);
                }
                case Next.Broken(RowProblem problem) -> {
                    return new TableRecord.Broken(problem);
                }
                case Next.Found(int line, JsonNode object)
                        when Flattened.twice(object).isPresent() -> {
                    return new TableRecord.Faulty(twice(line, object));
                }
                case Next.Found(int line, JsonNode object) ->
                        CurveObject.expanded(object)
                                .forEach(row -> waiting.add(row(line, cells(row))));
            }
        }
        return waiting.removeFirst();
    }

    private static RowProblem twice(int line, JsonNode object) {
        String name = Flattened.twice(object).orElseThrow();
        return new RowProblem(
                line,
                "",
                Code.DUPLICATE_COLUMN,
                Words.of("\"%s\" and the same within an object", name),
                Words.of("each name once; rename or remove one of them"));
    }

    private static Map<String, String> cells(JsonNode object) {
        return EvaluatedRun.cells(object).orElseGet(() -> Flattened.of(object));
    }

    @Override
    public List<LoadWarning> remarks() {
        return late.remarks();
    }

    private Row row(int line, Map<String, String> cells) {
        cells.keySet().stream().filter(name -> !columns.contains(name)).forEach(late::add);
        List<String> inOrder = new ArrayList<>();
        for (String column : header.cells()) {
            inOrder.add(cells.getOrDefault(column, "").strip());
        }
        return new Row(line, inOrder);
    }

    private static Row header(Deque<Next> ahead) {
        Set<String> names = new LinkedHashSet<>();
        int line = 0;
        for (Next next : ahead) {
            if (next instanceof Next.Found(int where, JsonNode object)
                    && names.size() < MOST_NAMES) {
                line = line == 0 ? where : line;
                names.addAll(cells(CurveObject.expanded(object).getFirst()).keySet());
            }
        }
        return new Row(line, List.copyOf(names));
    }
}
