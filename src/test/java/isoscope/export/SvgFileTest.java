package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Theme;
import isoscope.plot.charts.IsoLossFigure;
import isoscope.testkit.Studies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

@SuppressWarnings("NullAway.Init")
class SvgFileTest {
    private static final Provenance PROVENANCE =
            new Provenance(
                    "Isoscope 0.0",
                    List.of(new Provenance.Source("a & <b>.csv", "ab12")),
                    "two runs",
                    "",
                    List.of("kaplan", "fitted"));

    private final Figure figure =
            new IsoLossFigure(Plane.COMPUTE_PARAMETERS)
                    .build(Studies.twoLaws(Set.of()), 5.76e23, AxisRanges.AUTOMATIC)
                    .withNote("only 1e9 < N & 中文");

    private Document document;

    @BeforeEach
    void write() throws IOException, SAXException, ParserConfigurationException {
        ExportSize paper = new ExportSize(174, 116.5, 96, 8);
        byte[] file = SvgFile.of(new ExportRequest(figure, paper, Theme.PRINT, PROVENANCE));
        document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file));
    }

    @Test
    void thePageHasTheSizeThatWasAskedFor() {
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("width")).isEqualTo("174mm");
        assertThat(root.getAttribute("height")).isEqualTo("116.5mm");
        assertThat(root.getAttribute("viewBox")).matches("0 0 739\\.84\\d* 495\\.35\\d*");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(document.getDoctype()).isNull();
        assertThat(elements("style")).isEmpty();
        assertThat(elements("script")).isEmpty();
        for (Element element : elements("*")) {
            for (Attr attribute : attributes(element)) {
                String value = attribute.getValue();
                if (attribute.getLocalName().equals("href")) {
                    assertThat(value).startsWith("data:image/png;base64,");
                } else if (value.contains("url(")) {
                    assertThat(value).startsWith("url(#");
                }
            }
        }
        assertThat(elements("image")).hasSize(1);
    }

    @Test
    void textIsTextThatKeepsItsPlaceAndLengthInAnyFont() {
        List<Element> texts = elements("text");

        assertThat(texts)
                .extracting(Element::getTextContent)
                .contains("Training compute C (FLOP) →", "↑ Parameters N", "C = 5.76 × 1023")
                .anySatisfy(text -> assertThat(text).endsWith("only 1e9 < N & 中文"))
                .doesNotContain("");
        assertThat(texts)
                .allSatisfy(text -> {
                    assertThat(text.getAttribute("font-family"))
                            .startsWith("Inter, ")
                            .endsWith(", sans-serif");
                    assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
                    assertThat(text.getAttribute("text-anchor")).matches("start|middle|end");
                });
    }

    @Test
    void exponentsAreRaisedWithinTheirText() {
        Element badge =
                elements("text").stream()
                        .filter(text -> text.getTextContent().equals("C = 5.76 × 1023"))
                        .findFirst()
                        .orElseThrow();

        Element exponent = (Element) badge.getLastChild();
        assertThat(exponent.getTextContent()).isEqualTo("23");
        assertThat(Double.parseDouble(exponent.getAttribute("dy"))).isNegative();
        assertThat(exponent.getAttribute("font-weight")).isEqualTo("600");
    }

    @Test
    void theFileTellsWhereItsNumbersComeFrom() {
        assertThat(elements("title"))
                .extracting(Element::getTextContent)
                .containsExactly(figure.description());
        Element metadata = elements("metadata").getFirst();
        assertThat(children(metadata))
                .extracting(child -> child.getLocalName() + ": " + child.getTextContent())
                .containsExactly(
                        "Title: " + figure.description(),
                        "Software: Isoscope 0.0",
                        "Data: a & <b>.csv sha256:ab12",
                        "Runs: two runs",
                        "Laws: kaplan, fitted");
    }

    private List<Element> elements(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add((Element) child);
        }
        return children;
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
    }
}
