package isoscope.words;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.Variable;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.Claims;
import isoscope.law.sheet.LawChart;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every text is there in every language, and says the same values.
class TranslationsTest {
    private static final Library LIBRARY = Library.load();
    private static final Set<String> SOURCE = SourceTexts.all();

    private static final Pattern CONVERSION =
            Pattern.compile("%(\\d+\\$)?([-,0]*\\d*(?:\\.\\d+)?[sdfeg%])");

    private static final Pattern TOUR =
            Pattern.compile("(?m)^(?:title|says|try|notes|ask) *= *\"((?:[^\"\\\\]|\\\\.)*)\"$");

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void everyTextIsTranslated(Language language) {
        Set<String> known = Translations.in(language).texts().keySet();

        assertThat(texts()).isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsTranslated(Language language) {
        assertThat(texts())
                .containsAll(Translations.part("program", language).stringPropertyNames())
                .containsAll(Translations.part("commands", language).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void aTranslationTakesTheValuesOfItsText(Language language) {
        Map<String, String> texts = Translations.in(language).texts();

        assertThat(SOURCE)
                .allSatisfy(text ->
                        assertThat(conversions(texts.getOrDefault(text, text)))
                                .as(text)
                                .isEqualTo(conversions(text)));
    }

    /// The conversions of a pattern by the place of their value.
    private static Map<Integer, Set<String>> conversions(String pattern) {
        Map<Integer, Set<String>> all = new TreeMap<>();
        int next = 1;
        for (MatchResult each : CONVERSION.matcher(pattern).results().toList()) {
            if (each.group(2).equals("%")) {
                continue;
            }
            int place =
                    each.group(1) == null
                            ? next++
                            : Integer.parseInt(each.group(1).replace("$", ""));
            all.computeIfAbsent(place, _ -> new TreeSet<>()).add(each.group(2));
        }
        return all;
    }

    private static Set<String> texts() {
        return Stream.of(SOURCE.stream(), laws(), claims(), tours())
                .flatMap(texts -> texts)
                .filter(SourceTexts::hasWord)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> laws() {
        return LIBRARY.shelves().stream().flatMap(TranslationsTest::ofShelf);
    }

    private static Stream<String> ofShelf(Shelf shelf) {
        return Stream.concat(
                Stream.of(shelf.title()),
                shelf.sheets().stream().flatMap(TranslationsTest::ofSheet));
    }

    private static Stream<String> ofSheet(Sheet sheet) {
        return Stream.of(
                        Stream.of(
                                sheet.card().name(),
                                sheet.card().note(),
                                sheet.says(),
                                sheet.breaks()),
                        sheet.form().variables().stream().map(Variable::title),
                        sheet.form().variables().stream().map(Variable::unit),
                        sheet.form().results().stream()
                                .flatMap(result -> Stream.of(result.title(), result.unit())),
                        sheet.charts().stream().map(LawChart::title))
                .flatMap(texts -> texts);
    }

    private static Stream<String> claims() {
        return Claims.load(LIBRARY).all().stream()
                .flatMap(claim ->
                        Stream.of(
                                        Stream.of(claim.text(), claim.correction()),
                                        claim.numbers().stream().map(Claim.Computed::text),
                                        claim.chart().stream().map(chart -> chart.chart().title()))
                                .flatMap(texts -> texts));
    }

    private static Stream<String> tours() {
        try (Stream<Path> files = Files.list(Path.of("resources", "isoscope", "tours"))) {
            return files.flatMap(TranslationsTest::ofTour).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofTour(Path file) {
        try {
            return TOUR.matcher(Files.readString(file))
                    .results()
                    .map(line -> line.group(1).translateEscapes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
