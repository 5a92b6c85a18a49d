package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.json.Node;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The laws of the resamples that a saved fit holds.
///
/// @param json the values of the file
/// @param form of the law
/// @param card of the law
record SavedResamples(Node json, Form form, LawCard card) {
    private static final String AT = "/resampled/";
    private static final int MOST_FAILED = 1_000_000_000;

    /// The laws; empty where the file has none, or what stands there makes none.
    Optional<ResampledLaws> laws() {
        double confidence = number("confidence");
        double failed = number("failed");
        Map<String, Series> columns = columns();
        if (!(confidence > 0 && confidence < 1 && failed >= 0 && failed < 1) || columns.isEmpty()) {
            return Optional.empty();
        }
        int count = columns.values().iterator().next().size();
        List<Law> laws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            law(columns, i).ifPresent(laws::add);
        }
        long missing = Math.round(count * failed / (1 - failed)) + count - laws.size();
        Node method = json.at(AT + "method");
        return laws.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ResampledLaws(
                                laws,
                                Math.clamp(missing, 0, MOST_FAILED),
                                confidence,
                                method == null ? "" : PlainLine.of(method.text())));
    }

    private double number(String name) {
        Node value = json.at(AT + name);
        return value == null || value.type() != Node.Type.NUMBER
                ? Double.NaN
                : Double.parseDouble(value.text());
    }

    /// The lists of equal length that there are, by their parameter.
    private Map<String, Series> columns() {
        Map<String, Series> columns = new LinkedHashMap<>();
        Node constants = json.at(AT + "constants");
        if (constants != null) {
            constants
                    .members()
                    .forEach((name, list) -> {
                        if (list.type() == Node.Type.LIST
                                && list.items().size() <= Resampled.MOST) {
                            columns.put(name, numbers(list.items()));
                        }
                    });
        }
        return columns.values().stream().mapToInt(Series::size).distinct().count() == 1
                ? columns
                : Map.of();
    }

    /// The numbers of a list, with NaN for an item that is no number.
    private static Series numbers(List<Node> items) {
        return Series.of(items.stream().mapToDouble(SavedResamples::number).toArray());
    }

    private static double number(Node item) {
        boolean known = item.type() == Node.Type.NUMBER || item.text().equals("Infinity");
        return known ? Double.parseDouble(item.text()) : Double.NaN;
    }

    private Optional<Law> law(Map<String, Series> columns, int place) {
        Map<String, Double> values = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (!Double.isNaN(column.get(place))) {
                values.put(name, column.get(place));
            }
        });
        try {
            return values.keySet().containsAll(form.required())
                    ? Optional.of(Law.of(form, card.withParameters(values)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
