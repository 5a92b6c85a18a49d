package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.PageElements;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.Figures;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.testkit.Studies;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFileTest {
    private static final ExportSize SIZE = new ExportSize(180, 120, 300, 9);
    private static final double COMPUTE = 5.76e23;
    private static final List<String> HOSTILE =
            List.of(
                    "</script><img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(2)>",
                    "a'\\\u2028b");

    @ParameterizedTest
    @ValueSource(strings = {"isoloss", "allocation", "loss-curves", "isoflop", "runs"})
    void aPageNeedsNoOtherFileAndAllowsItsOwnScriptAlone(String chart) {
        String page = page(chart, Studies.fittedSweep());

        assertThat(page).startsWith("<!DOCTYPE html>").contains("default-src 'none'");
        assertThat(page).contains("'" + sum(between(page, "<script>", "</script>")) + "'");
        assertThat(page).contains("'" + sum(between(page, "<style>", "</style>")) + "'");
        assertThat(page).doesNotContain(" src=", "@import", "@font-face", " style=\"", "<link");
        assertThat(addresses(page)).allMatch(each -> each.startsWith("http://www.w3.org/"));
        assertThat(page.length()).isLessThan(300_000);
        assertThat(page(chart, Studies.fittedSweep())).isEqualTo(page);
    }

    @Test
    void namesOfRunsAndTitlesStayText() {
        Study study = Studies.fittedSweep();
        List<Run> runs = new ArrayList<>(study.runs().runs());
        for (int i = 0; i < HOSTILE.size(); i++) {
            runs.set(i, runs.get(i).withId(HOSTILE.get(i)));
        }
        Study hostile = study.withRuns(new RunSet(study.runs().name(), runs));
        String page =
                PageFile.of(
                        request(
                                "isoloss",
                                hostile,
                                new PageElements(
                                        HOSTILE.getFirst(), "", PageElements.Legend.LINES, false)));

        assertThat(page).doesNotContain("<img", "<svg onload", "\u2028");
        assertThat(page.split("</script>", -1)).hasSize(2);
        assertThat(page).contains("\\u003c/script\\u003e\\u003cimg src=x onerror=alert(1)\\u003e");
        assertThat(page).contains("<h1>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</h1>");
    }

    @Test
    void everyLawHasASwitchThatHidesItsElements() {
        String page = page("isoloss", Studies.everyLaw());

        Matcher switches = Pattern.compile("data-layer=\"([^\"]+)\"").matcher(page);
        int found = 0;
        while (switches.find()) {
            found++;
            assertThat(page)
                    .contains(
                            ".no-%s .%s{display:none}"
                                    .formatted(switches.group(1), switches.group(1)))
                    .containsPattern(
                            "<g class=\"(still|live)[a-z -]* %s\"".formatted(switches.group(1)));
        }
        assertThat(found).isGreaterThan(4);
        assertThat(page)
                .contains(
                        "Kaplan 2020</label>",
                        "Known models</label>",
                        "Lines of equal loss</label>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isoloss", "allocation", "isoflop", "loss-curves", "runs"})
    void everyColourOfTheDrawingChangesOnADarkPage(String chart) {
        String page = page(chart, Studies.fittedSweep());

        List<String> missing =
                Pattern.compile("<(?!svg)[^>]* (?:fill|stroke)=\"(white|black|rgb[^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(colour -> !page.contains("[fill=\"" + colour + "\"]{fill:#"))
                        .distinct()
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void theSliderSpeaksAndItsNumbersAreThereWithoutAScript() {
        String page = page("isoloss", Studies.everyLaw());

        assertThat(page)
                .contains(
                        "<input type=\"range\" id=\"compute\"",
                        "<label for=\"compute\">Compute C</label>")
                .contains("5.76 × 10²³ FLOP", ">804B<", ">40.4B<")
                .contains("prefers-color-scheme: dark", "@media print")
                .contains("name=\"isoscope:laws\" content=\"kaplan");
    }

    private static String page(String chart, Study study) {
        return PageFile.of(request(chart, study, PageElements.NONE));
    }

    private static ExportRequest request(String chart, Study study, PageElements furniture) {
        Figure figure =
                Figures.byId(chart)
                        .orElseThrow()
                        .usual()
                        .build(study, COMPUTE, AxisRanges.AUTOMATIC);
        return new ExportRequest(
                figure,
                SIZE,
                Theme.PRINT,
                furniture,
                Provenance.of(List.of(), study),
                new Moving.Compute(study, COMPUTE));
    }

    private static List<String> addresses(String page) {
        return Pattern.compile("https?:[^\"' <]*")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String sum(String text) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
