package isoscope.plan.report;

import isoscope.law.Constant;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.plan.Assumption;
import isoscope.plan.Caution;
import isoscope.plan.PlanAnswer;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plan as one page: the question, the plan, what it takes for granted, the sources, and the command that makes it again.
///
/// @param title of the page
/// @param summary all of these, in order
/// @param details further tables behind them: other plans, a model of that size
public record PlanPage(String title, List<Part> summary, List<Part> details) {
    /// Copies the lists.
    public PlanPage {
        summary = List.copyOf(summary);
        details = List.copyOf(details);
    }

    /// The summary and the details.
    List<Part> parts() {
        return Stream.concat(summary.stream(), details.stream()).toList();
    }

    /// A part of a page.
    public sealed interface Part {
        /// A heading below the title.
        record Heading(String text) implements Part {}

        /// Sentences.
        record Paragraph(String text) implements Part {}

        /// A list.
        record Items(List<String> items) implements Part {}

        /// A table.
        record Rows(TextTable table) implements Part {}

        /// A figure with its caption, which Markdown leaves out.
        record Drawing(PlanDrawing drawing, String caption) implements Part {}

        /// A command line.
        record Command(String text) implements Part {}
    }

    /// The page of an answer.
    ///
    /// @param drawings the figures that there are of it
    /// @param command that gives the answer
    /// @param program its name and version
    public static PlanPage of(
            PlanAnswer answer, Set<PlanDrawing> drawings, String command, String program) {
        List<Part> summary = new ArrayList<>();
        summary.add(new Part.Heading(Words.of("Question")));
        summary.add(new Part.Paragraph(question(answer)));
        plan(answer, drawings, summary);
        summary.add(new Part.Heading(Words.of("Assumptions")));
        summary.add(new Part.Rows(PlanText.assumptions(answer)));
        summary.add(new Part.Heading(Words.of("Sources")));
        summary.add(new Part.Items(sources(answer)));
        summary.add(new Part.Heading(Words.of("Command")));
        summary.add(new Part.Command(command));
        summary.add(new Part.Paragraph(program));
        List<Part> details = new ArrayList<>();
        others(answer, drawings, details);
        model(answer, details);
        return new PlanPage(
                Words.of(
                        "Plan by %s for %s",
                        answer.planner().law().law().card().name(), PlanWords.question(answer)),
                summary,
                details);
    }

    private static String question(PlanAnswer answer) {
        Law law = answer.planner().law().law();
        String constants =
                law.form().constants().stream()
                        .map(Constant::name)
                        .filter(name -> !Double.isNaN(law.constant(name)))
                        .map(name ->
                                Words.of(
                                        "%s = %s",
                                        LawCard.symbol(name),
                                        QuantityFormat.constant(law.constant(name))))
                        .collect(Collectors.joining(", "));
        String question = PlanWords.question(answer);
        String name = law.card().name();
        String formula = law.card().formula();
        return constants.isEmpty()
                ? Words.of(
                        "Which model, trained on how many tokens, for %s? The law is %s: %s.",
                        question, name, formula)
                : Words.of(
                        "Which model, trained on how many tokens, for %s? The law is %s: %s, with %s.",
                        question, name, formula, constants);
    }

    private static void plan(PlanAnswer answer, Set<PlanDrawing> drawings, List<Part> parts) {
        parts.add(new Part.Heading(Words.of("Plan")));
        parts.add(new Part.Rows(PlanText.numbers(answer)));
        draw(answer, PlanDrawing.DEVIATION, drawings, parts);
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
    }

    private static void others(PlanAnswer answer, Set<PlanDrawing> drawings, List<Part> parts) {
        parts.add(new Part.Heading(PlansTable.HEADING));
        PlansTable.condition(answer).ifPresent(text -> parts.add(new Part.Paragraph(text + ".")));
        parts.add(new Part.Rows(PlansTable.of(answer)));
        parts.add(new Part.Heading(PlanText.others(answer)));
        parts.add(new Part.Rows(PlanText.alternatives(answer)));
        PlanText.unpaid(answer).ifPresent(text -> parts.add(new Part.Paragraph(text)));
        draw(answer, PlanDrawing.SPLITS, drawings, parts);
    }

    private static void draw(
            PlanAnswer answer, PlanDrawing drawing, Set<PlanDrawing> drawings, List<Part> parts) {
        if (drawings.contains(drawing)) {
            parts.add(new Part.Drawing(drawing, drawing.caption(answer)));
        }
    }

    private static void model(PlanAnswer answer, List<Part> parts) {
        parts.add(new Part.Heading(Words.of("A model of this size")));
        answer.model()
                .ifPresent(model -> {
                    double tokens = ModelText.tokens(answer);
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
