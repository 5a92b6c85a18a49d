package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.TextRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The Chinese faces of the program have what the program says in Chinese.
class ChineseFaceTest {
    private static final List<String> PARTS = List.of("program", "commands", "laws", "claims");

    @ParameterizedTest
    @EnumSource(TextRun.Weight.class)
    void hasEveryCharacterOfTheTexts(TextRun.Weight weight) {
        List<Font> faces = Face.of(weight).stream().map(ChineseFaceTest::font).toList();

        assertThat(texts().flatMapToInt(String::codePoints).filter(letter -> letter > ' '))
                .allMatch(letter -> faces.stream().anyMatch(face -> face.canDisplay(letter)));
    }

    @Test
    void hasTheFrequentCharactersOfNamesThatPeopleGive() {
        Font face = font(Face.CHINESE_REGULAR);

        assertThat("\u5B9E\u9A8C\u7EC4\u5B66\u4E60\u7387\u9884\u70ED".codePoints())
                .allMatch(face::canDisplay);
    }

    private static Stream<String> texts() {
        return PARTS.stream().map(part -> read("/isoscope/words/" + part + ".zh.properties"));
    }

    private static String read(String name) {
        try (InputStream in = ChineseFaceTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(Face face) {
        try (InputStream in = face.resource().openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
