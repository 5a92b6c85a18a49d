package isoscope.plan.report;

import isoscope.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page in Markdown, with tables as GitHub has them.
public final class PlanMarkdown {
    private PlanMarkdown() {}

    /// The page.
    public static String of(PlanPage page) {
        return page.parts().stream()
                .filter(part -> !(part instanceof PlanPage.Part.Drawing))
                .map(PlanMarkdown::part)
                .collect(Collectors.joining("\n\n", "# " + escaped(page.title()) + "\n\n", "\n"));
    }

    private static String part(PlanPage.Part part) {
        return switch (part) {
            case PlanPage.Part.Heading(String text) -> "## " + escaped(text);
            case PlanPage.Part.Paragraph(String text) -> escaped(text);
            case PlanPage.Part.Items(List<String> items) ->
                    items.stream()
                            .map(item -> "- " + escaped(item))
                            .collect(Collectors.joining("\n"));
            case PlanPage.Part.Rows(TextTable table) -> table(table);
            case PlanPage.Part.Drawing(_, String caption) -> escaped(caption);
            case PlanPage.Part.Command(String text) -> "```\n" + text + "\n```";
        };
    }

    private static String table(TextTable table) {
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = table.rows();
        lines.add(row(rows.getFirst()));
        lines.add(
                IntStream.range(0, rows.getFirst().size())
                        .mapToObj(column -> table.isToTheRight(column) ? "--:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")));
        rows.stream().skip(1).map(PlanMarkdown::row).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(PlanMarkdown::escaped)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_|<>\\[\\]]", "\\\\$0").replaceAll("[\\r\\n]+", " ");
    }
}
