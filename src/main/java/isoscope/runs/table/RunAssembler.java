package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers observations into runs: one each or, in a file with a column of steps, the steps of one curve together.
///
/// Without such a column rows of one name stay apart, however their tokens grow: a model trained anew for each of four
/// horizons makes four runs. With it, rows of one name, group and size are steps of one run where they look like it.
final class RunAssembler {
    private final StepRule rule;
    private final String fileName;
    private final Map<Label, StepRows> labelled = new LinkedHashMap<>();
    private final List<Run> single = new ArrayList<>();
    private final RunMaker maker;
    private @Nullable Label current;
    private @Nullable StepRows currentRows;
    private int rows;
    private int runs;
    private long text;

    /// @param size N as the file tells it, or NaN where it follows from other numbers
    private record Label(String group, String name, double size) {
        static Label of(Observation row) {
            boolean told = row.derived() != Quantity.PARAMETERS;
            return new Label(row.group(), row.name(), told ? row.parameters() : Double.NaN);
        }
    }

    /// @param rule whether rows may be the steps of a run
    /// @param rate the header of the learning rates of steps; empty without such a column
    /// @param fileName names the run of a file that holds the steps of one run and no name
    RunAssembler(StepRule rule, String rate, String fileName) {
        this.rule = rule;
        maker = new RunMaker(rate);
        this.fileName = fileName;
    }

    /// Takes a row.
    void add(Observation row) {
        rows++;
        text += row.text();
        if (rule == StepRule.NEVER) {
            runs++;
            single.add(maker.run(row));
            return;
        }
        Label label = Label.of(row);
        StepRows known = label.equals(current) ? currentRows : labelled.get(label);
        if (known == null) {
            runs++;
            known = new StepRows(row);
            labelled.put(label, known);
        } else {
            known.add(row);
        }
        current = label;
        currentRows = known;
    }

    /// How many rows were taken.
    int rows() {
        return rows;
    }

    /// How many runs they make, should rows of one name be steps.
    int runs() {
        return runs;
    }

    /// How many bytes the words of the runs take, as [KeptText] counts them.
    long text() {
        return text;
    }

    /// The way to read rows of one name, after the last row.
    Joining joining() {
        return switch (rule) {
            case NEVER -> Joining.RUNS;
            case BY_EVIDENCE -> Joining.of(labelled.values(), false);
            case BY_EVIDENCE_OF_EPOCHS -> Joining.of(labelled.values(), true);
            case ALWAYS -> Joining.CURVES;
        };
    }

    /// How many names stand in several rows.
    long repeatedNames() {
        return labelled.values().stream().filter(some -> some.size() > 1).count();
    }

    /// The runs in order of their first rows, ids made unique. The rows are forgotten here.
    ///
    /// @param joined whether rows of one name, group and size are steps
    Assembled assemble(boolean joined) {
        current = null;
        currentRows = null;
        if (rule == StepRule.NEVER) {
            return new Assembled(single, 0, 0, 0, 0);
        }
        Deque<StepRows> all = new ArrayDeque<>(labelled.values());
        labelled.clear();
        return joined ? curves(all) : apart(all);
    }

    private Assembled apart(Deque<StepRows> all) {
        List<Observation> each = new ArrayList<>(rows);
        int repeated = 0;
        while (!all.isEmpty()) {
            StepRows some = all.removeFirst();
            repeated += some.size() > 1 ? some.size() : 0;
            for (int i = 0; i < some.size(); i++) {
                each.add(some.row(i));
            }
        }
        each.sort(Comparator.comparingInt(Observation::line));
        double furthest =
                each.stream()
                        .mapToDouble(Observation::step)
                        .filter(step -> step > 0)
                        .max()
                        .orElse(0);
        return new Assembled(each.stream().map(maker::run).toList(), 0, 0, repeated, furthest);
    }

    private Assembled curves(Deque<StepRows> all) {
        boolean oneLog = all.size() == 1;
        List<Run> made = new ArrayList<>(runs);
        int merged = 0;
        int begunAgain = 0;
        while (!all.isEmpty()) {
            StepRows some = all.removeFirst();
            Observation first = some.first();
            StepColumns columns = some.columns();
            if (columns == null) {
                made.add(maker.run(first));
                continue;
            }
            List<StepOrder> histories = StepHistory.runs(columns);
            merged += some.size() - histories.stream().mapToInt(StepOrder::size).sum();
            begunAgain += histories.size() - 1;
            String name = oneLog && first.name().isEmpty() ? fileName : RunMaker.name(first);
            for (StepOrder history : histories) {
                made.add(maker.run(name, first, columns, history, histories.size() == 1));
            }
        }
        made.sort(Comparator.comparingInt(Run::line));
        return new Assembled(made, merged, begunAgain, 0, 0);
    }
}
