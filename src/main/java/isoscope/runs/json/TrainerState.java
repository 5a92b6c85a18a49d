package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.quantity.DecimalMark;
import isoscope.runs.table.MadeRecords;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The `trainer_state.json` of Hugging Face's Trainer: one run, one row an entry of `log_history`. The file tells the
/// FLOP of the whole run; a step gets its share of it. Entries of evaluations get the tokens that another entry tells of
/// their step.
final class TrainerState {
    private static final String STEP = "step";
    private static final String TOKENS = "num_input_tokens_seen";
    private static final List<String> COLUMNS =
            List.of(STEP, "loss", "eval_loss", "learning_rate", TOKENS);
    private static final String FLOP = "total_flos";

    private TrainerState() {}

    /// The entries of the history, when the object has one.
    static Optional<Records> of(int line, JsonNode state) {
        JsonNode history = state.path("log_history");
        if (!history.isArray()) {
            return Optional.empty();
        }
        Map<String, String> tokens = new HashMap<>();
        double lastStep = 0;
        double flop = larger(0, state.path(FLOP).asDouble());
        for (JsonNode entry : history) {
            lastStep = larger(lastStep, entry.path("step").asDouble());
            flop = larger(flop, entry.path(FLOP).asDouble());
            if (entry.path(TOKENS).isNumber()) {
                tokens.put(entry.path(STEP).asText(), entry.path(TOKENS).asText());
            }
        }
        double flopPerStep = flop / lastStep;
        Iterator<Row> rows =
                history.valueStream()
                        .filter(JsonNode::isObject)
                        .map(entry -> row(line, told(Flattened.of(entry), tokens), flopPerStep))
                        .iterator();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add(FLOP);
        return Optional.of(new MadeRecords(new Row(line, columns), rows, true, DecimalMark.POINT));
    }

    /// An entry with the tokens of its step.
    private static Map<String, String> told(Map<String, String> entry, Map<String, String> tokens) {
        Map<String, String> told = new HashMap<>(entry);
        told.putIfAbsent(TOKENS, tokens.getOrDefault(entry.getOrDefault(STEP, ""), ""));
        return told;
    }

    /// The larger of two numbers, of which the second may be none or endless.
    private static double larger(double known, double other) {
        return Double.isFinite(other) ? Math.max(known, other) : known;
    }

    private static Row row(int line, Map<String, String> entry, double flopPerStep) {
        List<String> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(entry.getOrDefault(column, "")));
        double flop = flopPerStep * number(entry.getOrDefault("step", ""));
        cells.add(flop > 0 && Double.isFinite(flop) ? Double.toString(flop) : "");
        return new Row(line, cells);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
