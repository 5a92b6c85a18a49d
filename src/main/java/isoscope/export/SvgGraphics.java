package isoscope.export;

import java.awt.image.RenderedImage;
import java.util.Base64;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Graphics2D that makes SVG elements, with images in the file itself and elements of our own among them.
final class SvgGraphics extends SVGGraphics2D {
    /// @param document makes the elements
    /// @param name before the ids of elements, so that several drawings may stand in one page
    SvgGraphics(Document document, String name) {
        super(context(document, name), false);
    }

    /// A new element, not yet in the drawing.
    Element element(String name) {
        return getDOMFactory().createElementNS(SVG_NAMESPACE_URI, name);
    }

    /// Adds an element, in the colour, clip and place that are set.
    void add(Element element) {
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /// A number as it is written.
    String number(double value) {
        return getGeneratorContext().doubleString(value);
    }

    private static SVGGeneratorContext context(Document document, String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setImageHandler(new EmbeddedImages());
        context.setIDGenerator(new NamedIds(name));
        return context;
    }

    /// Ids that begin with a name.
    private static final class NamedIds extends SVGIDGenerator {
        private final String name;

        private NamedIds(String name) {
            this.name = name;
        }

        @Override
        public String generateID(String kind) {
            return super.generateID(name + "-" + kind);
        }
    }

    /// Images as PNG data in the file.
    private static final class EmbeddedImages extends ImageHandlerBase64Encoder {
        @Override
        public void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
            String data = Base64.getEncoder().encodeToString(PngFile.of(image));
            element.setAttributeNS(
                    XLINK_NAMESPACE_URI, XLINK_HREF_QNAME, DATA_PROTOCOL_PNG_PREFIX + data);
        }
    }
}
