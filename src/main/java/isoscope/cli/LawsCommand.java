package isoscope.cli;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.sheet.Library;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import isoscope.report.Json;
import isoscope.report.TextTable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope laws`: the catalogue of published laws, or one of them in full.
@Command(
        name = "laws",
        description = "List the published laws, or show one with its constants and source.")
final class LawsCommand implements Runnable {
    private final Console console;
    private final Library catalogue;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FIT.json|SHEET.toml",
            description = "Show this law only: a published one, a saved fit or a sheet.")
    private @Nullable String law;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private TextOrJson format = TextOrJson.TEXT;

    LawsCommand(Console console, Library catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void run() {
        List<? extends Law> laws =
                law == null ? catalogue.laws() : List.of(new LawFinder(catalogue).law("ID", law));
        console.result(
                switch (format) {
                    case JSON -> Json.write(LawsReport.of(laws));
                    case TEXT -> law == null ? list(laws) : card(laws.getFirst().card());
                });
    }

    private static String list(List<? extends Law> laws) {
        TextTable table = new TextTable("Id", "Name", "Formula", "Source");
        for (Law law : laws) {
            LawCard card = law.card();
            String formula = card.formula().split(";", 2)[0];
            table.row(card.id(), card.name(), formula, "arXiv " + card.source().arxiv());
        }
        return table.text();
    }

    private static String card(LawCard card) {
        TextTable table = new TextTable("Parameter", ">Value", "Unit");
        card.parameters()
                .forEach((name, value) ->
                        table.row(
                                LawCard.symbol(name),
                                QuantityFormat.constant(value),
                                card.units().getOrDefault(name, "")));
        return Words.of(
                        """
                        %s (%s)
                        %s

                        %s

                        N counts  %s
                        Range     %s
                        Source    %s
                                  %s
                        """,
                        card.name(),
                        card.id(),
                        card.formula(),
                        table.text(),
                        card.convention().id() + " parameters",
                        range(card.validRange()),
                        source(card.source()),
                        card.source().where())
                .concat(card.note().isEmpty() ? "" : "Note      " + card.note() + "\n");
    }

    private static String range(LawCard.ComputeRange range) {
        return range.isKnown()
                ? QuantityFormat.range(
                                QuantityFormat.power(range.low()),
                                QuantityFormat.power(range.high()))
                        + " FLOP"
                : "not stated";
    }

    private static String source(LawCard.Source source) {
        return source.arxiv().isEmpty()
                ? source.title()
                : source.title() + ", arXiv " + source.arxiv();
    }
}
