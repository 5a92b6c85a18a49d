package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.MapColour;
import isoscope.plot.Paint;
import isoscope.plot.Rgba;
import isoscope.plot.Theme;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @CsvSource({
        "VIRIDIS, 0, #440154", "VIRIDIS, 1, #fde725",
        "PLASMA, 0, #0d0887", "PLASMA, 1, #f0f921",
        "CIVIDIS, 0, #00224e", "CIVIDIS, 1, #fee838"
    })
    void mapsBeginAndEndAsPublished(ColourMap map, double place, String hex) {
        assertThat(ColourTable.of(map).at(place)).isEqualTo(Rgba.of(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, VIRIDIS, 0.02, 0.86", "DARK, VIRIDIS, 0.96, 0.32",
        "LIGHT, PLASMA, 0.04, 0.86", "DARK, PLASMA, 0.38, 0.96",
        "PRINT, CIVIDIS, 0, 0.80", "DARK, CIVIDIS, 0.40, 1"
    })
    void eachThemeCutsTheMapsToWhatIsSeenOnIt(
            Theme theme, ColourMap map, double first, double last) {
        Palette palette = Palette.of(theme);

        assertThat(palette.colour(new MapColour(map, 0))).isEqualTo(ColourTable.of(map).at(first));
        assertThat(palette.colour(new MapColour(map, 1))).isEqualTo(ColourTable.of(map).at(last));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromTheBackground(Theme theme) {
        Palette palette = Palette.of(theme);
        var words =
                EnumSet.complementOf(
                        EnumSet.of(
                                Paint.BACKGROUND,
                                Paint.AXIS,
                                Paint.GRID,
                                Paint.BORDER,
                                Paint.ON_ACCENT));
        for (Paint paint : words) {
            assertThat(contrast(palette.textColour(paint), palette.colour(Paint.BACKGROUND)))
                    .as(paint + " in " + theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void printUsesTheLightColours() {
        for (Paint paint : Paint.values()) {
            assertThat(Palette.of(Theme.PRINT).colour(paint))
                    .isEqualTo(Palette.of(Theme.LIGHT).colour(paint));
        }
    }

    /// The contrast of WCAG 2.1.
    private static double contrast(Rgba one, Rgba other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Rgba colour) {
        return 0.2126 * linear(colour.red())
                + 0.7152 * linear(colour.green())
                + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
