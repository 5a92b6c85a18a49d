package isoscope.export;

import isoscope.formula.JavaScriptText;
import isoscope.plot.Paint;
import isoscope.report.HtmlText;
import isoscope.report.LawJavaScript;
import isoscope.words.Words;

/// The sliders of a page with their read-outs, and the constants that its script begins with.
///
/// @param html below the figure
/// @param script before the rest of the script
record PageControls(String html, String script) {
    /// The sliders of what moves in a figure.
    static PageControls of(Moving moving, PageDrawing drawing) {
        return switch (moving) {
            case Moving.Nothing() ->
                    new PageControls(
                            "",
                            script(drawing, new Literal(), new PagePanels(drawing, _ -> "null")));
            case Moving.Compute compute ->
                    of(new PageLaws(compute, drawing), drawing, compute.compute());
            case Moving.Variables variables -> of(new PageCard(variables, drawing), drawing);
        };
    }

    private static PageControls of(PageLaws laws, PageDrawing drawing, double compute) {
        Literal data =
                new Literal()
                        .with("compute", compute)
                        .with("reference", Integer.toString(laws.reference()))
                        .with("laws", laws.literal())
                        .with("runs", laws.runs());
        return new PageControls(
                laws.laws().isEmpty() ? "" : new ComputeReadOut(laws, compute).html(),
                script(drawing, data, new PagePanels(drawing, laws::live)));
    }

    private static PageControls of(PageCard card, PageDrawing drawing) {
        PagePanels panels = new PagePanels(drawing, card::live);
        String literal = panels.literal();
        Literal data =
                new Literal()
                        .with("variables", card.variables())
                        .with("functions", card.functions());
        return new PageControls(new CardReadOut(card).html(), script(drawing, data, literal));
    }

    private static String script(PageDrawing drawing, Literal data, PagePanels panels) {
        return script(drawing, data, panels.literal());
    }

    private static String script(PageDrawing drawing, Literal data, String panels) {
        String figure =
                data.with("width", drawing.width())
                        .with("height", drawing.height())
                        .withText("accent", PageLayers.id(Paint.ACCENT))
                        .withText("quiet", PageLayers.id(Paint.SUBTLE))
                        .with("words", words())
                        .with("panels", panels)
                        .text();
        return "\"use strict\";\n"
                + JavaScriptText.HELPERS
                + LawJavaScript.LEAST
                + ("const figure = " + figure + ";\n");
    }

    /// The words of the script, with `%s` for numbers and names.
    private static String words() {
        return new Literal()
                .withText("run", Words.said(Words.key("Run %s")))
                .withText("compute", Words.said(Words.key("Compute C: %s FLOP")))
                .withText("parameters", Words.said(Words.key("Parameters N: %s")))
                .withText("tokens", Words.said(Words.key("Tokens D: %s")))
                .withText("loss", Words.said(Words.key("Loss: %s")))
                .withText("split", Words.said(Words.key("Split at C = %s")))
                .withText("on", Words.said(Words.key("%s on %s")))
                .withText("ratio", Words.said(Words.key("%s tok/param")))
                .withText("spoken", Words.said(Words.key("%s times ten to the %s FLOP")))
                .text();
    }

    /// A cell of a table.
    static String cell(String data, String text) {
        return "<td " + data + ">" + HtmlText.escaped(text) + "</td>";
    }

    /// A row of headings.
    static String headings(Iterable<String> words) {
        StringBuilder row = new StringBuilder("<tr>");
        words.forEach(word ->
                row.append("<th scope=\"col\">").append(HtmlText.escaped(word)).append("</th>"));
        return row.append("</tr>").toString();
    }
}
