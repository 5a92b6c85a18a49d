package isoscope.export;

import isoscope.plan.PlanAnswer;
import isoscope.plan.report.PlanHtml;
import isoscope.plan.report.PlanMarkdown;
import isoscope.plan.report.PlanPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page of a plan as a file, by the ending of its name.
public final class PlanFile {
    private static final ExportSize IN_HTML = new ExportSize(220, 120, 96, 9);

    private PlanFile() {}

    private enum Kind {
        MARKDOWN(".md"),
        HTML(".html"),
        PDF(".pdf");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        private static Optional<Kind> of(Path path) {
            String name = path.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
        }
    }

    /// The endings of names, in words.
    public static String endings() {
        return Arrays.stream(Kind.values())
                .map(kind -> kind.ending)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?!.*,)", " or ");
    }

    /// Whether a name says which kind of page it is.
    public static boolean isNamed(Path path) {
        return Kind.of(path).isPresent();
    }

    /// The bytes of the file: a page of Markdown, HTML or PDF, by the ending of its name.
    ///
    /// @param path whose name [#isNamed]
    /// @param command that gives the answer
    public static byte[] of(PlanAnswer answer, String command, Path path) {
        PlanFigures figures = PlanFigures.of(answer);
        PlanPage page =
                PlanPage.of(answer, figures.figures().keySet(), command, Program.nameAndVersion());
        return switch (Kind.of(path).orElseThrow()) {
            case MARKDOWN -> text(PlanMarkdown.of(page));
            case HTML ->
                    text(
                            PlanHtml.of(
                                    page,
                                    drawing ->
                                            FigureWriter.inlineSvg(
                                                    figures.request(drawing, IN_HTML))));
            case PDF -> PlanPdf.of(page, figures);
        };
    }

    private static byte[] text(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
