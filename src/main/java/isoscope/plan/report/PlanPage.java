package isoscope.plan.report;

import isoscope.law.LawCard;
import isoscope.plan.Assumption;
import isoscope.plan.Caution;
import isoscope.plan.PlanAnswer;
import isoscope.quantity.Words;
import isoscope.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A plan as one page: the question, the plan, what it takes for granted, the sources, and the command that makes it again.
///
/// @param title of the page
/// @param parts in order
public record PlanPage(String title, List<Part> parts) {
    /// Copies the list.
    public PlanPage {
        parts = List.copyOf(parts);
    }

    /// A part of a page.
    sealed interface Part {
        /// A heading below the title.
        record Heading(String text) implements Part {}

        /// Sentences.
        record Paragraph(String text) implements Part {}

        /// A list.
        record Items(List<String> items) implements Part {}

        /// A table.
        record Rows(TextTable table) implements Part {}

        /// A figure, which Markdown leaves out.
        ///
        /// @param svg a whole element
        /// @param caption below it
        record Drawing(String svg, String caption) implements Part {}

        /// A command line.
        record Command(String text) implements Part {}
    }

    /// The page of an answer.
    ///
    /// @param figure of the laws' splits as SVG, for pages that can show it
    /// @param command that gives the answer
    /// @param program its name and version
    public static PlanPage of(
            PlanAnswer answer, Optional<String> figure, String command, String program) {
        List<Part> parts = new ArrayList<>();
        LawCard card = answer.planner().law().law().card();
        parts.add(new Part.Heading("Question"));
        parts.add(
                new Part.Paragraph(
                        Words.of(
                                "Which model, on how many tokens, for %s? Asked of %s: %s.",
                                PlanWords.question(answer), card.name(), card.formula())));
        plan(answer, parts);
        figure.map(svg ->
                        new Part.Drawing(
                                svg,
                                "How each law splits compute; the cursor stands at the training compute of the plan."))
                .ifPresent(parts::add);
        model(answer, parts);
        parts.add(new Part.Heading("Assumptions"));
        parts.add(new Part.Rows(PlanText.assumptions(answer)));
        parts.add(new Part.Heading("Sources"));
        parts.add(new Part.Items(sources(answer)));
        parts.add(new Part.Heading("Command"));
        parts.add(new Part.Command(command));
        parts.add(new Part.Paragraph(program));
        return new PlanPage(
                Words.of("Plan by %s for %s", card.name(), PlanWords.question(answer)), parts);
    }

    private static void plan(PlanAnswer answer, List<Part> parts) {
        parts.add(new Part.Heading("Plan"));
        parts.add(new Part.Rows(PlanText.numbers(answer)));
        if (answer.planner().conditions().serves()) {
            parts.add(new Part.Rows(PlanText.parts(answer)));
        }
        answer.intervals()
                .map(PlanText::method)
                .ifPresent(text -> parts.add(new Part.Paragraph(text)));
        answer.within()
                .map(PlanText::within)
                .ifPresent(text -> parts.add(new Part.Paragraph(text)));
        if (!answer.cautions().isEmpty()) {
            parts.add(new Part.Items(answer.cautions().stream().map(Caution::message).toList()));
        }
        parts.add(new Part.Heading(PlanText.others(answer)));
        parts.add(new Part.Rows(PlanText.alternatives(answer)));
        PlanText.unpaid(answer).ifPresent(text -> parts.add(new Part.Paragraph(text)));
    }

    private static void model(PlanAnswer answer, List<Part> parts) {
        answer.model()
                .ifPresent(model -> {
                    double tokens = ModelText.tokens(answer);
                    parts.add(new Part.Heading("A model of this size"));
                    parts.add(new Part.Paragraph(ModelText.shape(model)));
                    parts.add(new Part.Rows(ModelText.components(model, tokens)));
                    parts.add(new Part.Rows(ModelText.accounts(model, tokens)));
                    parts.add(new Part.Rows(ModelText.memory(model.memory())));
                });
        parts.add(new Part.Rows(ModelText.recipes(answer)));
    }

    /// The law as a citation, and the sources of the numbers of the site, each once.
    private static List<String> sources(PlanAnswer answer) {
        LawCard.Source source = answer.planner().law().law().card().source();
        String arxiv = source.arxiv().isEmpty() ? "" : ", arXiv:" + source.arxiv();
        String cited =
                source.authors().isEmpty()
                        ? source.title()
                        : Words.of(
                                "%s: %s%s. %s",
                                source.authors(), source.title(), arxiv, source.where());
        return Stream.concat(
                        Stream.of(cited),
                        answer.planner().site().assumptions().stream()
                                .filter(Assumption::isPublished)
                                .map(Assumption::source))
                .distinct()
                .toList();
    }
}
