package isoscope.export;

import isoscope.plot.LaidOutFigure;
import isoscope.words.Words;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// SVG files, one user unit a layout unit.
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /// The XML namespace of the properties of figures.
    private static final String PROPERTIES = "urn:isoscope:figure";

    private SvgFile() {}

    /// The whole file.
    static byte[] of(ExportRequest request) {
        return encoded(root(request));
    }

    /// The drawing within another document.
    static String inline(ExportRequest request) {
        return text(root(request));
    }

    private static Element root(ExportRequest request) {
        LaidOutFigure drawing = request.drawing();
        SvgGraphics graphics = new SvgGraphics(document(), request.figure().id());
        MarkPainter painter = new MarkPainter(graphics, new SvgLetters(graphics));
        // Quality would have viewers mix colours otherwise than in pixels.
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_DEFAULT);
        painter.paint(drawing);
        Element root = graphics.getRoot();
        withoutSharedId(root);
        root.setAttribute("width", graphics.number(request.size().widthMm()) + "mm");
        root.setAttribute("height", graphics.number(request.size().heightMm()) + "mm");
        root.setAttribute(
                "viewBox",
                Words.of(
                        "0 0 %s %s",
                        graphics.number(drawing.width()), graphics.number(drawing.height())));
        describe(root, graphics, request.properties());
        return root;
    }

    private static void describe(
            Element root, SvgGraphics graphics, SequencedMap<String, String> properties) {
        Element metadata = graphics.element("metadata");
        properties.forEach((name, value) -> {
            Element property =
                    graphics.getDOMFactory().createElementNS(PROPERTIES, "isoscope:" + name);
            property.setTextContent(value);
            metadata.appendChild(property);
        });
        metadata.setAttribute("xmlns:isoscope", PROPERTIES);
        root.insertBefore(metadata, root.getFirstChild());
        Element title = graphics.element("title");
        title.setTextContent(properties.get(Words.of("Title")));
        root.insertBefore(title, metadata);
    }

    /// Nothing refers to the definitions as a whole, whose id is the same in every drawing.
    static void withoutSharedId(Element root) {
        if (root.getElementsByTagName("defs").item(0) instanceof Element definitions) {
            definitions.removeAttribute("id");
        }
    }

    /// An element within a page, which begins with no declaration.
    static String text(Element element) {
        return new String(encoded(element), StandardCharsets.UTF_8)
                .replaceFirst("^<\\?xml[^>]*>\\s*", "");
    }

    private static byte[] encoded(Element root) {
        var bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("every Java runtime writes XML documents", e);
        }
        return bytes.toByteArray();
    }

    /// A document without elements of its own.
    static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java runtime makes XML documents", e);
        }
    }
}
