package isoscope.export;

import isoscope.plan.PlanAnswer;
import isoscope.plan.report.PlanHtml;
import isoscope.plan.report.PlanMarkdown;
import isoscope.plan.report.PlanPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The page of a plan as a file, by the ending of its name.
public final class PlanFile {
    private static final String MARKDOWN = ".md";
    private static final String HTML = ".html";

    private PlanFile() {}

    /// Whether a name says which kind of page it is.
    public static boolean isNamed(Path path) {
        return endsIn(path, MARKDOWN) || endsIn(path, HTML);
    }

    /// The bytes of the file: a page of Markdown or HTML, by the ending of its name.
    ///
    /// @param path whose name [#isNamed]
    /// @param command that gives the answer
    public static byte[] of(PlanAnswer answer, String command, Path path) {
        boolean isMarkdown = endsIn(path, MARKDOWN);
        PlanPage page =
                PlanPage.of(
                        answer,
                        isMarkdown ? Optional.empty() : PlanFigure.svg(answer),
                        command,
                        Program.nameAndVersion());
        String text = isMarkdown ? PlanMarkdown.of(page) : PlanHtml.of(page);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean endsIn(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
