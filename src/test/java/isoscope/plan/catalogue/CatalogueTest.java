package isoscope.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import isoscope.law.sheet.SheetError;
import isoscope.law.sheet.TopEntries;
import isoscope.quantity.ComputeUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final String CHIP =
            """
            [sources]
            here = { title = "a test", date = "2026" }
            [chips.one]
            name     = "One"
            peak     = { bf16 = 100, fp8 = 200 }
            measured = { bf16 = 80 }
            power    = { watts = 300, kind = "TDP" }
            price    = { value = 2, low = 1, high = 3, source = "here" }
            source   = "here"
            """;

    @Test
    void everyChipHasADensePeakAndASource() {
        Catalogue catalogue = Catalogue.load();
        assertThat(catalogue.chips())
                .hasSize(21)
                .allSatisfy(chip -> {
                    assertThat(chip.peaks()).isNotEmpty();
                    assertThat(chip.source().date()).isNotEmpty();
                    assertThat(catalogue.utilisation().keySet()).containsAll(chip.peaks().keySet());
                });
        assertThat(catalogue.chips()).extracting(Chip::id).doesNotHaveDuplicates();
        assertThat(catalogue.regions()).hasSize(17).extracting(Region::id).contains("no", "in");
    }

    @Test
    void theUsualChipIsTheOneThatDeviceHoursAreTypedIn() {
        assertThat(Catalogue.load().usualChip().peaks())
                .containsEntry("bf16", ComputeUnit.H100_PEAK);
    }

    @Test
    void aChipIsReadWithEveryNumber() throws SheetError {
        Chip chip = new CatalogueEntries(TopEntries.of(CHIP)).chips().getFirst();
        assertThat(chip.peaks()).isEqualTo(Map.of("bf16", 100e12, "fp8", 200e12));
        assertThat(chip.bestShare("bf16")).hasValue(0.8);
        assertThat(chip.bestShare("fp8")).isEmpty();
        assertThat(chip.power()).contains(new Power(300, "TDP"));
        assertThat(chip.price().orElseThrow().estimate()).isEqualTo(new Estimate(2, 1, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fp8 = 200     | fp8 = 0                | 0.0, expected a number above 0
                    fp8 = 200     | int8 = 200             | int8
                    bf16 = 80     | bf16 = 101             | at most the dense peak of bf16
                    "TDP"         | "W"                    | one of TDP, TGP, TBP
                    value = 2     | value = 4              | from low to high
                    source   = "here" | source = "there"   | one of here
                    name     = "One" | nickname = "One"    | no name
                    """)
    void whatIsWrongIsToldWithItsPlace(String from, String to, String said) {
        String text = CHIP.replace(from, to);
        assertThatExceptionOfType(SheetError.class)
                .isThrownBy(() -> {
                    CatalogueEntries entries = new CatalogueEntries(TopEntries.of(text));
                    entries.chips();
                    entries.end();
                })
                .satisfies(error ->
                        assertThat(error.problem().sentence()).startsWith("line ").contains(said));
    }
}
