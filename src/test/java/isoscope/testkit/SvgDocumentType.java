package isoscope.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// SVG files against the document type of SVG 1.1 (W3C, 2011, appendix A), read from a library's copy. Elements of other
/// namespaces may stand in `metadata` (section 21.2), which the document type lets a file declare; these declarations are
/// made here.
public final class SvgDocumentType {
    private static final String COPY = "/org/apache/batik/dom/svg/resources/";
    private static final Pattern PROPERTY = Pattern.compile("<(isoscope:[^\\s/>]+)");
    private static final Pattern ROOT = Pattern.compile("<svg\\b");

    private SvgDocumentType() {}

    /// The faults of the file: everything that is not as the document type has it.
    public static List<String> faults(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> properties =
                PROPERTY.matcher(text).results().map(found -> found.group(1)).distinct().toList();
        String allowed = properties.stream().map(" | "::concat).collect(Collectors.joining());
        String elements =
                properties.stream()
                        .map("<!ELEMENT %s (#PCDATA)>"::formatted)
                        .collect(Collectors.joining("\n"));
        String doctype =
                """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [
                <!ENTITY %% SVG.metadata.extra.content "%s">
                <!ATTLIST metadata xmlns:isoscope CDATA #IMPLIED>
                %s
                ]>
                """
                        .formatted(allowed, elements);
        return parsed(ROOT.matcher(text).replaceFirst(doctype + "<svg"));
    }

    private static List<String> parsed(String text) {
        List<String> faults = new ArrayList<>();
        try {
            DocumentBuilder builder = builder();
            builder.setEntityResolver((type, address) -> copy(address));
            builder.setErrorHandler(collector(faults));
            builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException e) {
            faults.add(e.toString());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("expected memory to be read", e);
        }
        return faults;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(true);
        // Entities of the document type are longer than parsers allow by default; it comes with the
        // tests.
        factory.setAttribute("jdk.xml.maxParameterEntitySizeLimit", "0");
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        return factory.newDocumentBuilder();
    }

    private static InputSource copy(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return new InputSource(
                Objects.requireNonNull(
                        SvgDocumentType.class.getResourceAsStream(COPY + name), name));
    }

    private static ErrorHandler collector(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException said) {
                faults.add(said.getMessage());
            }

            @Override
            public void error(SAXParseException said) {
                faults.add(said.getMessage());
            }

            @Override
            public void fatalError(SAXParseException said) throws SAXException {
                throw said;
            }
        };
    }
}
