package isoscope.export;

import isoscope.law.LawCard;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.quantity.QuantityFormat;
import isoscope.report.HtmlText;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sliders of a law's variables on a page, and below them its results.
record CardReadOut(PageCard card) {
    String html() {
        List<Variable> variables = card.law().variables();
        List<Result> results = card.results();
        return IntStream.range(0, variables.size())
                        .mapToObj(place -> slider(place, variables.get(place)))
                        .collect(Collectors.joining("\n"))
                + IntStream.range(0, results.size())
                        .mapToObj(place -> row(place, results.get(place)))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "\n<div class=\"scroll\"><table>\n",
                                        "\n</table></div>"));
    }

    private String slider(int place, Variable variable) {
        return Words.verbatim(
                "<p class=\"slider\"><label for=\"variable-%d\">%s %s</label> <input type=\"range\" id=\"variable-%d\" min=\"0\" max=\"1\" step=\"0.002\" value=\"%s\"> <output id=\"variable-%d-now\" for=\"variable-%d\">%s</output></p>",
                place,
                HtmlText.escaped(variable.title()),
                HtmlText.escaped(LawCard.symbol(variable.name())),
                place,
                Literal.number(share(variable)),
                place,
                place,
                HtmlText.escaped(told(card.value(variable), variable.unit())));
    }

    /// Where it stands between its ends: in ratios where these are far apart.
    private double share(Variable variable) {
        double low = variable.low();
        double high = variable.high();
        double value = card.value(variable);
        return low > 0 && high >= 10 * low
                ? Math.log(value / low) / Math.log(high / low)
                : (value - low) / (high - low);
    }

    private String row(int place, Result result) {
        return Words.verbatim(
                "<tr><th scope=\"row\">%s</th><th scope=\"row\">%s</th>%s</tr>",
                HtmlText.escaped(LawCard.symbol(result.name())),
                HtmlText.escaped(result.title()),
                PageControls.cell(
                        Words.verbatim("data-result=\"%d\"", place),
                        told(card.value(result), result.unit())));
    }

    private static String told(double value, String unit) {
        String number = QuantityFormat.inUnit(value, unit);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
