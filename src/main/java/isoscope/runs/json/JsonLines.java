package isoscope.runs.json;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.text.BoundedLines;
import isoscope.runs.text.BoundedLines.Line;
import isoscope.runs.text.LineProblems;
import isoscope.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// One JSON object a line or more. A line that is none, such as the last of a job that still writes, costs itself alone.
final class JsonLines implements ObjectSource {
    private final BoundedLines lines;
    private final Deque<Next> waiting = new ArrayDeque<>();
    private long weight;

    private JsonLines(BoundedLines lines) {
        this.lines = lines;
    }

    /// The objects of a text: line by line if its first line is a whole object, else wherever they stand.
    static ObjectSource of(Reader text) throws IOException {
        BufferedReader marked = new BufferedReader(text);
        marked.mark(BoundedLines.LONGEST + 2);
        boolean inLines = isObject(firstLine(marked));
        marked.reset();
        return inLines ? new JsonLines(new BoundedLines(marked)) : new JsonObjects(marked);
    }

    /// The first line that is not blank, or as much of it as is looked at.
    private static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        for (int i = 0; i < BoundedLines.LONGEST && c >= 0; i++) {
            boolean end = c == '\n' || c == '\r';
            if (end && !line.isEmpty()) {
                return line.toString();
            }
            if (!line.isEmpty() || !Character.isWhitespace(c)) {
                line.append((char) c);
            }
            c = text.read();
        }
        return c < 0 ? line.toString() : "";
    }

    private static boolean isObject(String line) throws IOException {
        JsonObjects objects = new JsonObjects(new StringReader(line));
        return line.startsWith("{")
                && objects.next() instanceof Next.Found
                && objects.next() == null;
    }

    @Override
    public @Nullable Next next() throws IOException {
        while (waiting.isEmpty()) {
            Line line = lines.next();
            if (line == null) {
                return null;
            }
            if (!line.text().isBlank()) {
                read(line);
            }
        }
        return waiting.removeFirst();
    }

    @Override
    public long weight() {
        return weight;
    }

    private void read(Line line) throws IOException {
        RowProblem tooLong = LineProblems.tooLong(line);
        if (tooLong != null) {
            waiting.add(line.endless() ? new Next.Broken(tooLong) : new Next.Odd(tooLong));
            return;
        }
        JsonObjects objects = new JsonObjects(new StringReader(line.text()));
        Next next = objects.next();
        while (next != null) {
            waiting.add(placed(line, next));
            next = next instanceof Next.Broken ? null : objects.next();
        }
        weight += objects.weight();
    }

    private static Next placed(Line line, Next next) {
        return switch (next) {
            case Next.Found(int _, var object) -> new Next.Found(line.number(), object);
            case Next.Odd(RowProblem problem) ->
                    new Next.Odd(at(line, problem, problem.expected()));
            case Next.Broken(RowProblem problem) when problem.code() == Code.DUPLICATE_COLUMN ->
                    new Next.Odd(
                            new RowProblem(
                                    line.number(),
                                    "",
                                    problem.code(),
                                    problem.found(),
                                    problem.expected()));
            case Next.Broken(RowProblem problem) ->
                    new Next.Odd(
                            at(
                                    line,
                                    problem,
                                    Words.of(
                                            "a whole JSON object; the line is truncated or damaged")));
        };
    }

    private static RowProblem at(Line line, RowProblem problem, String expected) {
        Code code = problem.code();
        return new RowProblem(line.number(), "", code, line.text(), expected);
    }
}
