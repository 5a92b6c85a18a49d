package isoscope.plan.report;

import isoscope.report.HtmlText;
import isoscope.report.TextTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page in HTML that needs no other file.
public final class PlanHtml {
    /// The most letters that are not broken into lines.
    private static final int SHORT = 30;

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 15px/1.5 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
            table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
            th, td { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; }
            .n { text-align: right; font-variant-numeric: tabular-nums; }
            .n, .s { white-space: nowrap; }
            td:last-child { min-width: 12rem; } td.n, td.s { min-width: 0; }
            pre { padding: .8rem; background: #8882; overflow-x: auto; white-space: pre-wrap; }
            figure { margin: 1rem 0; overflow-x: auto; } figcaption { opacity: .8; }
            figure svg { min-width: 36rem; max-width: 100%; height: auto; background: #fff; border-radius: 6px; }
            @page { size: A4; margin: 14mm; }
            @media print { :root { font-size: 9px; } body { margin: 0; padding: 0; font-size: 9px; max-width: none; }
              h2 { break-after: avoid; } tr, figure { break-inside: avoid; } figure svg { max-width: 34rem; } }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final Function<PlanDrawing, String> svg;

    private PlanHtml(Function<PlanDrawing, String> svg) {
        this.svg = svg;
    }

    /// The page.
    ///
    /// @param svg a figure as a whole element, which shares no id with another figure
    public static String of(PlanPage page, Function<PlanDrawing, String> svg) {
        String title = HtmlText.escaped(page.title());
        return page.parts().stream()
                .map(new PlanHtml(svg)::part)
                .collect(
                        Collectors.joining(
                                "\n", HEAD.replace("%s", title), "\n</body>\n</html>\n"));
    }

    private String part(PlanPage.Part part) {
        return switch (part) {
            case PlanPage.Part.Heading(String text) -> "<h2>" + HtmlText.escaped(text) + "</h2>";
            case PlanPage.Part.Paragraph(String text) -> "<p>" + HtmlText.escaped(text) + "</p>";
            case PlanPage.Part.Items(List<String> items) ->
                    items.stream()
                            .map(item -> "<li>" + HtmlText.escaped(item) + "</li>")
                            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
            case PlanPage.Part.Rows(TextTable table) -> table(table);
            case PlanPage.Part.Drawing(PlanDrawing drawing, String caption) ->
                    "<figure>\n"
                            + svg.apply(drawing)
                            + "\n<figcaption>"
                            + HtmlText.escaped(caption)
                            + "</figcaption>\n</figure>";
            case PlanPage.Part.Command(String text) -> "<pre>" + HtmlText.escaped(text) + "</pre>";
        };
    }

    private static String table(TextTable table) {
        List<List<String>> rows = table.rows();
        String body =
                rows.stream()
                        .skip(1)
                        .map(row -> row(table, row, "td"))
                        .collect(Collectors.joining("\n"));
        return "<table>\n" + row(table, rows.getFirst(), "th") + "\n" + body + "\n</table>";
    }

    private static String row(TextTable table, List<String> cells, String tag) {
        return IntStream.range(0, cells.size())
                .mapToObj(column ->
                        "<"
                                + tag
                                + kind(table, column, cells.get(column))
                                + ">"
                                + HtmlText.escaped(cells.get(column))
                                + "</"
                                + tag
                                + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /// Numbers stand to the right; they and short texts stay on one line.
    private static String kind(TextTable table, int column, String text) {
        if (table.isToTheRight(column)) {
            return " class=\"n\"";
        }
        return text.length() <= SHORT ? " class=\"s\"" : "";
    }
}
