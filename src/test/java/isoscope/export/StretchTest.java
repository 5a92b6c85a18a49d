package isoscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/// Parts of a text stand in the order in which they are read.
class StretchTest {
    @Test
    void aTextOfOneDirectionIsPartedByFontAlone() {
        assertThat(read("loss 损失 of C", letter -> letter < 0x3000))
                .containsExactly("loss ", "损失", " of C");
    }

    @Test
    void hebrewAmongEnglishIsReadFromRightToLeft() {
        assertThat(Stretch.of("law שלום 3", _ -> Optional.of(Face.REGULAR)))
                .containsExactly(
                        new Stretch(0, 4, Optional.of(Face.REGULAR), false),
                        new Stretch(9, 10, Optional.of(Face.REGULAR), false),
                        new Stretch(4, 9, Optional.of(Face.REGULAR), true));
    }

    @Test
    void wordsOfTwoFontsInOneDirectionChangePlaces() {
        assertThat(read("אב😀גד x", letter -> letter < 0x10000))
                .containsExactly("גד", "😀", "אב", " x");
    }

    @Test
    void aLetterOfTwoCharactersIsNeverParted() {
        assertThat(read("😀😀", _ -> false)).containsExactly("😀😀");
    }

    private static List<String> read(String text, IntPredicate has) {
        return Stretch.of(text, letter -> Optional.of(Face.REGULAR).filter(_ -> has.test(letter)))
                .stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .toList();
    }
}
