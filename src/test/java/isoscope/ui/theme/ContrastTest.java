package isoscope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Paint;
import isoscope.plot.Theme;
import isoscope.plot.layout.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contrast of the colours of a theme, by the formula of the Web Content Accessibility Guidelines 2.2.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-overlay",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-is-panel");

    private static final List<String> WORDS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-color-accent-fg",
                    "-color-warning-fg",
                    "-color-danger-fg",
                    "-color-success-fg");

    /// Grounds of what is pointed at, pressed or chosen, with the words on them.
    private static final List<List<String>> STATES =
            List.of(
                    List.of("-color-fg-default", "-is-hover"),
                    List.of("-color-fg-muted", "-is-hover"),
                    List.of("-color-fg-default", "-is-pressed"),
                    List.of("-color-fg-default", "-is-segment-on"),
                    List.of("-color-fg-muted", "-is-segment"),
                    List.of("-color-accent-fg", "-color-accent-subtle"),
                    List.of("-color-fg-default", "-color-accent-subtle"),
                    List.of("-is-on-accent", "-color-accent-emphasis"),
                    List.of("-is-on-accent", "-is-accent-hover"));

    private static final List<String> DRAWN =
            List.of(
                    "-color-accent-emphasis",
                    "-is-axis",
                    "-law-kaplan",
                    "-law-chinchilla",
                    "-law-fitted",
                    "-law-replication",
                    "-law-1",
                    "-law-2",
                    "-law-3",
                    "-category-1",
                    "-category-2",
                    "-category-3",
                    "-category-4",
                    "-category-5",
                    "-category-6",
                    "-category-7",
                    "-color-fg-subtle");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsAndShapesStandOutFromWhatTheyStandOn(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        List<String> faults = new ArrayList<>();
        for (String ground : GROUNDS) {
            WORDS.forEach(words -> check(colours, words, ground, TEXT, faults));
            DRAWN.forEach(shape -> check(colours, shape, ground, GRAPHICS, faults));
        }
        STATES.forEach(pair -> check(colours, pair.getFirst(), pair.getLast(), TEXT, faults));
        assertThat(faults).isEmpty();
    }

    /// A sample beside a chart has the colour of what it is a sample of.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theWindowHasTheColoursOfCharts(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        Palette palette = Palette.of(theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
        for (Paint paint : Paint.values()) {
            String name = paint.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String token =
                    name.startsWith("category") || name.startsWith("law")
                            ? "-" + name
                            : "-law-" + name;
            if (colours.containsKey(token)) {
                assertThat(palette.colour(paint).argb() & 0xFFFFFF)
                        .as(token)
                        .isEqualTo(colour(colours, token));
            }
        }
    }

    private static void check(
            Map<String, Integer> colours,
            String front,
            String back,
            double least,
            List<String> faults) {
        double contrast = contrast(colour(colours, front), colour(colours, back));
        if (contrast < least) {
            faults.add("%s on %s: %.2f, at least %.1f".formatted(front, back, contrast, least));
        }
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        String name = "/isoscope/css/tokens-" + theme + ".css";
        try (InputStream in =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream(name))) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Integer> colours = new HashMap<>();
            Matcher rules = Pattern.compile("(-[a-z0-9-]+): #([0-9a-f]{6});").matcher(sheet);
            while (rules.find()) {
                colours.put(rules.group(1), Integer.parseInt(rules.group(2), 16));
            }
            return colours;
        }
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
