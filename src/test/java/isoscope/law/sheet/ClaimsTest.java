package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The claims of popular accounts, each with the numbers that correct it.
class ClaimsTest {
    private static final Library LIBRARY = Library.load();

    @ParameterizedTest
    @MethodSource("all")
    void aClaimIsCorrectedInSentences(Claim claim) {
        assertThat(claim.text()).endsWith(".");
        assertThat(claim.correction()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsNumbersAreThoseOfThePapers(Claim claim) {
        for (Claim.Computed number : claim.numbers()) {
            assertThat(number.value()).as(number.text()).isFinite();
            number.printed()
                    .ifPresent(printed ->
                            assertThat(number.value())
                                    .as(number.text())
                                    .isCloseTo(printed, withinPercentage(100 * number.within())));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theLawsBesideItsChartAreThere(Claim claim) {
        claim.chart()
                .ifPresent(chart -> assertThat(LIBRARY.ids()).containsAll(chart.chart().beside()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theLawsBesideTheChartsOfASheetAreThere(Sheet sheet) {
        sheet.charts().forEach(chart -> assertThat(LIBRARY.ids()).containsAll(chart.beside()));
    }

    static List<Claim> all() {
        return Claims.load(LIBRARY).all();
    }

    static List<Sheet> sheets() {
        return LIBRARY.sheets();
    }
}
