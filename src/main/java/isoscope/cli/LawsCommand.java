package isoscope.cli;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.Shelf;
import isoscope.quantity.QuantityFormat;
import isoscope.report.Bibtex;
import isoscope.report.Json;
import isoscope.report.LawLatex;
import isoscope.report.LawPython;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope laws`: the catalogue of published laws, or one of them in full.
@Command(
        name = "laws",
        description = "List the published laws, or show one with its constants and source.")
final class LawsCommand implements Runnable {
    /// Characters of a formula in the list.
    private static final int WIDEST = 60;

    private final Console console;
    private final Library catalogue;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FIT.json|SHEET.toml",
            description = "Show this law only: a published one, a saved fit or a sheet.")
    private @Nullable String law;

    @Option(names = "--shelf", paramLabel = "SHELF", description = "List this shelf only.")
    private @Nullable String shelf;

    @Option(
            names = "--format",
            paramLabel = "text|json|latex|python|bibtex",
            description = "Default: text. latex and python need an id.")
    private LawsFormat format = LawsFormat.TEXT;

    LawsCommand(Console console, Library catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void run() {
        console.result(law == null ? list() : one(law));
    }

    private String list() {
        List<Shelf> shelves = shelf == null ? catalogue.shelves() : List.of(shelf(shelf));
        return switch (format) {
            case JSON -> Json.write(LawsReport.of(shelves));
            case TEXT -> text(shelves);
            case BIBTEX ->
                    shelves.stream()
                            .flatMap(each -> each.sheets().stream())
                            .map(sheet -> bibtex(sheet.card()))
                            .collect(Collectors.joining("\n"));
            case LATEX, PYTHON ->
                    throw Usage.wrong(
                            Words.of(
                                    "--format: latex and python show one law; give its id before them"));
        };
    }

    private Shelf shelf(String id) {
        return catalogue.shelves().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "--shelf: found %s, expected one of %s",
                                        id,
                                        catalogue.shelves().stream()
                                                .map(Shelf::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private String one(String name) {
        Law found = new LawFinder(catalogue).law("ID", name);
        LawCard card = found.card();
        Optional<Shelf> place =
                catalogue.shelves().stream().filter(each -> holds(each, card)).findFirst();
        return switch (format) {
            case JSON -> Json.write(LawsReport.of(card, place.map(Shelf::id).orElse("")));
            case TEXT -> card(found, place);
            case LATEX -> LawLatex.of(found);
            case PYTHON -> LawPython.of(found);
            case BIBTEX -> bibtex(card);
        };
    }

    private static String bibtex(LawCard card) {
        return Bibtex.of(card.id(), card.source());
    }

    private static boolean holds(Shelf shelf, LawCard card) {
        return shelf.sheets().stream().anyMatch(sheet -> sheet.card().equals(card));
    }

    /// One table, so that its columns stand below one another, with a line for each shelf.
    private static String text(List<Shelf> shelves) {
        TextTable table =
                new TextTable(
                        Words.of("Id"), Words.of("Name"), Words.of("Formula"), Words.of("Source"));
        for (Shelf shelf : shelves) {
            for (Sheet sheet : shelf.sheets()) {
                LawCard card = sheet.card();
                String formula = card.formula().split(";", 2)[0];
                table.row(card.id(), card.name(), shortened(formula), cited(card.source()));
            }
        }
        List<String> lines = table.text().lines().toList();
        List<String> text = new ArrayList<>(List.of(lines.getFirst()));
        int next = 1;
        for (Shelf shelf : shelves) {
            text.add("");
            text.add(shelf.title() + " (" + shelf.id() + ")");
            text.addAll(lines.subList(next, next + shelf.sheets().size()));
            next += shelf.sheets().size();
        }
        return String.join("\n", text);
    }

    private static String shortened(String formula) {
        return formula.length() <= WIDEST ? formula : formula.substring(0, WIDEST - 1) + "…";
    }

    private static String cited(LawCard.Source source) {
        return source.arxiv().isEmpty() ? source.shortName() : "arXiv " + source.arxiv();
    }

    private static String card(Law law, Optional<Shelf> shelf) {
        LawCard card = law.card();
        TextTable table =
                new TextTable(
                        Words.of("Parameter"),
                        ">" + Words.of("Value"),
                        Words.of("Unit"),
                        Words.of("Place"));
        card.parameters()
                .forEach((name, value) ->
                        table.row(
                                LawCard.symbol(name),
                                QuantityFormat.constant(value),
                                card.units().getOrDefault(name, ""),
                                place(law, name)));
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
                        Words.of("%s parameters", card.convention().id()),
                        range(card.validRange()),
                        source(card.source()),
                        card.source().where())
                .concat(line(Words.of("Note      "), card.note()))
                .concat(
                        shelf.flatMap(place -> sheet(place, card))
                                .map(sheet ->
                                        line(Words.of("Says      "), sheet.says())
                                                + line(Words.of("Breaks    "), sheet.breaks()))
                                .orElse(""));
    }

    private static String line(String head, String text) {
        return text.isEmpty() ? "" : head + text + "\n";
    }

    private static Optional<Sheet> sheet(Shelf shelf, LawCard card) {
        return shelf.sheets().stream().filter(sheet -> sheet.card().equals(card)).findFirst();
    }

    /// Where a constant stands in the source, and whether anybody has read it there.
    private static String place(Law law, String name) {
        return law.form().constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(constant ->
                        constant.checked()
                                ? constant.place()
                                : Words.of("%s (unverified)", constant.place()).strip())
                .orElse("");
    }

    private static String range(LawCard.ComputeRange range) {
        return range.isKnown()
                ? QuantityFormat.range(
                                QuantityFormat.power(range.low()),
                                QuantityFormat.power(range.high()))
                        + " FLOP"
                : Words.of("not stated");
    }

    private static String source(LawCard.Source source) {
        return source.arxiv().isEmpty()
                ? source.title()
                : source.title() + ", arXiv " + source.arxiv();
    }
}
