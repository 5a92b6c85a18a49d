package isoscope.export;

import isoscope.plot.Paint;
import isoscope.plot.Theme;
import isoscope.plot.layout.Palette;
import isoscope.report.HtmlText;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// A figure as a page of HTML that needs no other file and asks no other computer. Its policy allows its own style and script
/// by their sums, and nothing else. Equal requests give equal pages.
final class PageFile {
    private final ExportRequest request;
    private final PageDrawing drawing;
    private final PageControls controls;

    private PageFile(ExportRequest request) {
        this.request = request;
        drawing = new PageDrawing(request);
        controls = PageControls.of(request.moving(), drawing);
    }

    /// The whole page.
    static String of(ExportRequest request) {
        return new PageFile(request).text();
    }

    private String text() {
        String element = drawing.element();
        String style = resource("page.css") + rules();
        String script = controls.script() + resource("numbers.js") + resource("page.js");
        return String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"" + Words.spoken().code() + "\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                meta(
                        "http-equiv",
                        "Content-Security-Policy",
                        Words.verbatim(
                                "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'",
                                sum(style), sum(script))),
                meta("name", "viewport", "width=device-width, initial-scale=1"),
                meta("name", "description", request.figure().description()),
                properties(),
                "<title>" + HtmlText.escaped(request.title()) + "</title>",
                "<style>" + style + "</style>",
                "</head>",
                "<body>",
                "<main>",
                "<h1>" + HtmlText.escaped(request.title()) + "</h1>",
                described(),
                switches(),
                "<figure>",
                "<div id=\"sheet\" tabindex=\"0\" role=\"group\" aria-label=\""
                        + HtmlText.escaped(Words.of("Figure: the arrow keys go from run to run"))
                        + "\">",
                element,
                "<div id=\"card\" role=\"status\"></div>",
                "</div>",
                "</figure>",
                controls.html(),
                "</main>",
                footer(),
                "<script>" + script + "</script>",
                "</body>",
                "</html>",
                "");
    }

    private static String meta(String key, String name, String content) {
        return Words.verbatim(
                "<meta %s=\"%s\" content=\"%s\">", key, name, HtmlText.escaped(content));
    }

    /// The sources of the numbers, as in files of other formats.
    private String properties() {
        return request.properties().entrySet().stream()
                .filter(property -> !property.getKey().equals("Title"))
                .map(property ->
                        meta(
                                "name",
                                "isoscope:" + property.getKey().toLowerCase(Locale.ROOT),
                                property.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String described() {
        String words = request.figure().description();
        return words.equals(request.title()) ? "" : "<p>" + HtmlText.escaped(words) + "</p>";
    }

    private String switches() {
        List<PageLayer> layers = drawing.layers();
        return layers.isEmpty()
                ? ""
                : layers.stream()
                        .map(layer ->
                                Words.verbatim(
                                        "<label><input type=\"checkbox\" checked data-layer=\"%s\"><span class=\"swatch %s\"></span>%s</label>",
                                        layer.id(), layer.id(), HtmlText.escaped(layer.name())))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "<fieldset id=\"layers\"><legend>"
                                                + Words.of("Shown")
                                                + "</legend>\n",
                                        "\n</fieldset>"));
    }

    private String footer() {
        String source = request.furniture().source();
        return request.properties().entrySet().stream()
                .filter(property -> !property.getKey().equals("Title"))
                .map(property ->
                        Words.verbatim(
                                "<dt>%s</dt><dd>%s</dd>",
                                property.getKey(), HtmlText.escaped(property.getValue())))
                .collect(
                        Collectors.joining(
                                "\n",
                                source.isEmpty()
                                        ? "<footer>\n<dl>\n"
                                        : "<footer>\n<p>"
                                                + HtmlText.escaped(source)
                                                + "</p>\n<dl>\n",
                                "\n</dl>\n</footer>"));
    }

    /// The rules that depend on the figure: of its layers and colours.
    private String rules() {
        String light =
                drawing.layers().stream().map(PageFile::switched).collect(Collectors.joining())
                        + paints(Theme.LIGHT);
        String dark =
                drawing.layers().stream()
                                .map(layer -> swatch(layer.id(), PageDrawing.hex(layer.dark())))
                                .collect(Collectors.joining())
                        + paints(Theme.DARK)
                        + drawing.darkRules();
        return light + "@media screen and (prefers-color-scheme: dark) {\n" + dark + "\n}\n";
    }

    private static String switched(PageLayer layer) {
        return Words.verbatim(".no-%s .%s{display:none}\n", layer.id(), layer.id())
                + swatch(layer.id(), PageDrawing.hex(layer.light()));
    }

    private static String swatch(String layer, String colour) {
        return Words.verbatim(".swatch.%s{background:%s}\n", layer, colour);
    }

    /// The colours of what the script draws.
    private static String paints(Theme theme) {
        return Arrays.stream(Paint.values())
                .map(paint ->
                        Words.verbatim(
                                ".paint-%s{--paint:%s;--ink:%s}",
                                PageLayers.id(paint),
                                PageDrawing.hex(Palette.of(theme).colour(paint)),
                                PageDrawing.hex(Palette.of(theme).textColour(paint))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String sum(String text) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        PageFile.class.getResourceAsStream("/isoscope/page/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
