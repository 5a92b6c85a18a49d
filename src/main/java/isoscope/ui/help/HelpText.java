package isoscope.ui.help;

import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A page of help: headings, points and paragraphs, one a line of its file.
///
/// @param blocks top to bottom
record HelpText(List<Block> blocks) {
    private static final String HEADING = "# ";
    private static final String POINT = "- ";
    private static final String PARTS = " : ";

    HelpText {
        blocks = List.copyOf(blocks);
    }

    /// A part of a page.
    sealed interface Block {
        /// The subject of the blocks that follow.
        record Heading(String words) implements Block {}

        /// An action, and what happens then.
        ///
        /// @param what such as "Wheel"
        /// @param then such as "zooms about the pointer"
        record Point(String what, String then) implements Block {}

        /// A few sentences.
        record Paragraph(String words) implements Block {}
    }

    /// The page about a screen.
    ///
    /// @param name the screen's id, or `charts` for what holds on every chart
    static HelpText of(String name) {
        try (InputStream page = page(name)) {
            return parse(
                    new String(
                            Objects.requireNonNull(page, name).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The help of " + name + " is not in the program.", cause);
        }
    }

    /// The page in the language that is spoken.
    private static @Nullable InputStream page(String name) {
        return HelpText.class.getResourceAsStream(
                Words.verbatim("/isoscope/help/%s/%s.txt", Words.spoken().code(), name));
    }

    static HelpText parse(String text) {
        List<Block> blocks = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).map(HelpText::block).forEach(blocks::add);
        return new HelpText(blocks);
    }

    private static Block block(String line) {
        if (line.startsWith(HEADING)) {
            return new Block.Heading(line.substring(HEADING.length()));
        }
        int parted = line.indexOf(PARTS);
        return line.startsWith(POINT) && parted > 0
                ? new Block.Point(
                        line.substring(POINT.length(), parted),
                        line.substring(parted + PARTS.length()))
                : new Block.Paragraph(line);
    }
}
