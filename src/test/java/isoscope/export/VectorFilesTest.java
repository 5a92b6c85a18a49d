package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isoscope.plot.Figure;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;
import isoscope.testkit.Charts;
import isoscope.testkit.SvgDocumentType;
import isoscope.testkit.Themes;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// SVG and PDF files by what their formats ask, for every chart with everything around it; in the themes of [Themes].
@SuppressWarnings("NullAway.Init")
class VectorFilesTest {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /// The elements of SVG 1.1 that figures are made of.
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "title",
                    "metadata",
                    "defs",
                    "clipPath",
                    "g",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "image");

    private static final Set<String> NEED_POSITIVE_SIZE = Set.of("rect", "image");

    private static Charts charts;

    @TempDir private Path folder;

    @BeforeAll
    static void fit() {
        charts = new Charts();
    }

    static Stream<Arguments> charts() {
        return Themes.of(Charts.names(), 2);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgFileIsValidSvg11AndWhole(String chart, Theme theme) throws Exception {
        byte[] file = SvgFile.of(request(charts.figure(chart), theme));
        assertThat(SvgDocumentType.faults(file)).isEmpty();

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file))
                        .getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("svg");
        List<Element> elements = elements(root);
        assertThat(elements).extracting(Element::getLocalName).isSubsetOf(ELEMENTS);
        assertThat(elements)
                .filteredOn(element -> NEED_POSITIVE_SIZE.contains(element.getLocalName()))
                .allMatch(element -> Double.parseDouble(element.getAttribute("width")) > 0);
        assertThat(elements)
                .extracting(element -> element.getAttributeNS(XLINK, "href"))
                .allMatch(link -> link.isEmpty() || link.startsWith("data:image/png;base64,"));
        Set<String> ids =
                Set.copyOf(
                        elements.stream()
                                .map(element -> element.getAttribute("id"))
                                .filter(id -> !id.isEmpty())
                                .toList());
        assertThat(elements)
                .extracting(element -> element.getAttribute("clip-path"))
                .allMatch(clip -> clip.isEmpty() || ids.contains(target(clip)));
    }

    @Test
    void whatTheDocumentTypeForbidsIsSeen() {
        String file =
                new String(
                        SvgFile.of(request(charts.figure("qq"), Theme.PRINT)),
                        StandardCharsets.UTF_8);
        for (String wrong :
                List.of(
                        file.replace("<path ", "<path colour=\"red\" "),
                        file.replace("<g ", "<figure "),
                        file.replaceFirst(" d=\"[^\"]*\"", ""))) {
            assertThat(SvgDocumentType.faults(wrong.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPdfFileOpensInPopplerWithItsFontsInIt(String chart, Theme theme) throws Exception {
        assumeTrue(isInstalled("pdftoppm") && isInstalled("pdffonts"), "poppler is installed");
        Path file = folder.resolve(chart + theme + ".pdf");
        Files.write(file, PdfFile.of(request(charts.figure(chart), theme)));

        assertThat(output("pdftoppm", "-r", "50", "-png", file.toString(), file + "-page"))
                .isEmpty();
        assertThat(Files.size(Path.of(file + "-page-1.png"))).isGreaterThan(1000);
        List<String> fonts = output("pdffonts", file.toString()).lines().skip(2).toList();
        assertThat(fonts)
                .isNotEmpty()
                .allMatch(font -> font.matches(".*\\+Inter-.* yes yes yes .*"));
    }

    private static ExportRequest request(Figure figure, Theme theme) {
        PageElements furniture =
                new PageElements(
                        "A title & <more>", "a.csv; 3 runs", PageElements.Legend.INSIDE, true);
        ExportSize size = new ExportSize(180, 120, 300, 9);
        return new ExportRequest(figure, size, theme, furniture, Provenance.NONE);
    }

    private static List<Element> elements(Element root) {
        NodeList found = root.getElementsByTagNameNS(SVG, "*");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String target(String reference) {
        return reference.replaceFirst("^url\\(#", "").replaceFirst("\\)$", "");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
