package isoscope.runs.log;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.log.LogFacts.Progress;
import isoscope.runs.table.NameSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows a log from line to line: which run is under way, and the facts told of it.
final class LogRuns {
    private static final int RESTARTED = 10;

    /// Facts stand at the beginning of a line.
    private static final int LONGEST_FACT = 4_096;

    private String base;
    private String name;
    private final Map<String, Integer> begun = new HashMap<>();
    private String parameters = "";
    private String tokensPerStep = "";
    private String context = "";
    private Progress progress = new Progress(0, 0);
    private double firstStep = Double.NaN;
    private double lastStep = Double.NaN;

    /// @param name of the run of a log that names none
    LogRuns(String name) {
        base = name;
        this.name = name;
        begun.put(name, 1);
    }

    /// A line with losses and all that is known of its run.
    ///
    /// @param number of the line
    /// @param run its name
    /// @param parameters of its model, or empty
    /// @param step or empty
    /// @param tokens seen, or empty
    /// @param line with the rest
    record Entry(
            int number, String run, String parameters, String step, String tokens, LogLine line) {}

    /// Takes note of a line without losses.
    ///
    /// @param text without its colours
    void note(String text) {
        String line = text.substring(0, Math.min(LONGEST_FACT, text.length()));
        String run = LogFacts.run(line);
        if (!run.isEmpty() && !run.equals(base)) {
            base = run;
            parameters = "";
            begin();
        }
        parameters = told(LogFacts.parameters(line), parameters);
        tokensPerStep = told(LogFacts.tokensPerStep(line), tokensPerStep);
        context = told(LogFacts.context(line), context);
        Progress bar = LogFacts.progress(line);
        progress = bar.all() > 0 && bar.all() >= progress.all() ? bar : progress;
    }

    /// A line with losses among the others.
    Entry entry(int number, LogLine line) {
        String step =
                line.step().isEmpty() && line.hasMeasured() && progress.done() > 0
                        ? String.valueOf(progress.done())
                        : line.step();
        double at = number(step);
        if (isStart(at)) {
            begin();
        }
        firstStep = Double.isNaN(firstStep) ? at : firstStep;
        lastStep = Double.isNaN(at) ? lastStep : at;
        return new Entry(number, name, size(), step, tokens(line, step), line);
    }

    /// Begins a run: the first of its name has the bare name, the others count.
    private void begin() {
        int times = begun.merge(base, 1, Integer::sum);
        name = times == 1 ? base : base + " (" + times + ")";
        firstStep = Double.NaN;
        lastStep = Double.NaN;
        progress = new Progress(0, 0);
    }

    /// Whether a step is the first of another run: the counting begins anew, and not at a step saved on the way.
    private boolean isStart(double step) {
        return lastStep > firstStep
                && (step == firstStep || (step < firstStep && step < lastStep / RESTARTED));
    }

    private String size() {
        List<NameSize> inName = NameSize.of(base);
        return parameters.isEmpty() && inName.size() == 1
                ? Double.toString(inName.getFirst().value())
                : parameters;
    }

    private String tokens(LogLine line, String step) {
        if (!line.tokens().isEmpty()) {
            return line.tokens();
        }
        return line.samples().isEmpty() || context.isEmpty()
                ? product(step, tokensPerStep)
                : product(line.samples(), context);
    }

    private static String product(String count, String tokens) {
        double product = number(count) * number(tokens);
        return Double.isNaN(product) ? "" : Double.toString(product);
    }

    /// A count, which may be 0, or NaN.
    private static double number(String text) {
        return QuantityParser.parse(text, Quantity.TOKENS) instanceof Parsed(double value)
                ? value
                : text.matches("0+(\\.0*)?") ? 0 : Double.NaN;
    }

    private static String told(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
