package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.quantity.DecimalMark;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.json.JsonObjects.Next;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
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

/// A table of JSON objects, one a line or in an array; the names of its columns are those of the first
/// [#HEADER_ROWS] objects, or of fewer that are large.
public final class JsonTable implements Records {
    /// Objects that are looked at for the names of columns.
    static final int HEADER_ROWS = 200;

    /// The most that objects looked at may weigh together, in values.
    private static final long HEADER_WEIGHT = 1_000_000;

    /// As many names show that there are too many.
    private static final int MOST_NAMES = 100_000;

    private final JsonObjects objects;
    private final Deque<Next> ahead;
    private final Row header;

    private JsonTable(JsonObjects objects, Deque<Next> ahead) {
        this.objects = objects;
        this.ahead = ahead;
        header = header(ahead);
    }

    /// What came of looking at the first objects.
    public sealed interface Opened {
        /// A table, and how it is laid out.
        record Table(String layout, Records records) implements Opened {}

        /// The text is no table of objects.
        record Refused(RowProblem problem) implements Opened {}
    }

    /// Looks at the first objects of a text.
    public static Opened open(Reader text) throws IOException {
        JsonObjects objects = new JsonObjects(text);
        Deque<Next> ahead = new ArrayDeque<>();
        for (Next next = objects.next(); next != null; next = objects.next()) {
            if (next instanceof Next.Broken(RowProblem problem) && ahead.isEmpty()) {
                return new Opened.Refused(problem);
            }
            ahead.add(next);
            if (next instanceof Next.Broken || isEnough(ahead, objects)) {
                break;
            }
        }
        if (ahead.stream().noneMatch(Next.Found.class::isInstance)) {
            return new Opened.Refused(
                    new RowProblem(0, "", Code.EMPTY_FILE, "no object", "one object a run"));
        }
        return document(ahead)
                .orElseGet(() -> new Opened.Table("objects", new JsonTable(objects, ahead)));
    }

    private static boolean isEnough(Deque<Next> ahead, JsonObjects objects) {
        return ahead.size() >= HEADER_ROWS || objects.weight() > HEADER_WEIGHT;
    }

    /// A single object may be a document that a training program left.
    private static Optional<Opened> document(Deque<Next> ahead) {
        return ahead.size() == 1 && ahead.getFirst() instanceof Next.Found(int line, JsonNode only)
                ? TrainerState.of(line, only)
                        .<Opened>map(records -> new Opened.Table("trainer-state", records))
                        .or(() ->
                                EvaluatedRun.of(line, only)
                                        .map(records -> new Opened.Table("evaluated-run", records)))
                : Optional.empty();
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
        Next next = ahead.isEmpty() ? objects.next() : ahead.removeFirst();
        return switch (next) {
            case null -> null;
            case Next.Found(int line, JsonNode object) -> row(line, Flattened.of(object));
            case Next.Odd(RowProblem problem) -> new TableRecord.Faulty(problem);
            case Next.Broken(RowProblem problem) -> new TableRecord.Broken(problem);
        };
    }

    private Row row(int line, Map<String, String> cells) {
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
                names.addAll(Flattened.of(object).keySet());
            }
        }
        return new Row(line, List.copyOf(names));
    }
}
