package isoscope.export;

import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Range;
import isoscope.quantity.QuantityFormat;
import isoscope.report.HtmlText;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The compute slider of a page, and below it where each law spends the compute. Without its script a page shows the numbers
/// of the figure.
///
/// @param compute C first, in FLOP
record ComputeReadOut(PageLaws laws, double compute) {
    String html() {
        List<String> lines =
                new ArrayList<>(List.of(slider(), "<div class=\"scroll\"><table>", head()));
        for (int place = 0; place < laws.laws().size(); place++) {
            lines.add(row(place));
        }
        lines.add("</table></div>");
        return String.join("\n", lines);
    }

    private String slider() {
        Range range = laws.compute();
        return Words.verbatim(
                "<p class=\"slider\"><label for=\"compute\">%s</label> <input type=\"range\" id=\"compute\" min=\"%s\" max=\"%s\" step=\"0.005\" value=\"%s\"> <output id=\"compute-now\" for=\"compute\">%s FLOP</output></p>",
                Words.of("Compute C"),
                Literal.number(Math.log10(range.low())),
                Literal.number(Math.log10(range.high())),
                Literal.number(Math.log10(compute)),
                QuantityFormat.power(compute));
    }

    private String head() {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Words.of("Law"),
                                Words.of("Parameters N*"),
                                Words.of("Tokens D*"),
                                Words.of("Tokens per parameter"),
                                Words.of("Loss by its own law")));
        pricing().ifPresent(law -> words.add(Words.of("Loss by %s", law.card().name())));
        return PageControls.headings(words);
    }

    private Optional<ScalingLaw> pricing() {
        return laws.reference() < 0
                ? Optional.empty()
                : Optional.of(laws.laws().get(laws.reference()));
    }

    private String row(int place) {
        ScalingLaw law = laws.laws().get(place);
        ComputeAllocation split = law.split(compute);
        String cells =
                cell(place, "n", QuantityFormat.si(split.parameters()))
                        + cell(place, "d", QuantityFormat.si(split.tokens()))
                        + cell(
                                place,
                                "ratio",
                                QuantityFormat.tokensPerParameter(split.tokensPerParameter()))
                        + cell(place, "own", loss(law.frontierLoss(compute)));
        String priced =
                pricing()
                        .flatMap(ScalingLaw::surface)
                        .map(surface -> cell(place, "priced", loss(surface, split)))
                        .orElse("");
        return "<tr><th scope=\"row\">"
                + HtmlText.escaped(law.card().name())
                + "</th>"
                + cells
                + priced
                + "</tr>";
    }

    private static String loss(LossSurface surface, ComputeAllocation split) {
        return loss(OptionalDouble.of(surface.loss(split)));
    }

    private static String loss(OptionalDouble loss) {
        return loss.isPresent() ? QuantityFormat.loss(loss.getAsDouble(), 3) : "–";
    }

    private static String cell(int law, String part, String text) {
        return PageControls.cell(
                Words.verbatim("data-law=\"%d\" data-part=\"%s\"", law, part), text);
    }
}
