package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times, energies and losses with their units.
class UnitTextsTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 30 minutes",
        "1, 1 hour",
        "47.9, 47.9 hours",
        "48, 2 days",
        "8765, 365 days",
        "8766, 1 year",
        "17532, 2 years",
        "NaN, –"
    })
    void aTimeIsToldInTheUnitPeopleWouldUse(double hours, String text) {
        assertThat(DurationText.of(hours)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ENERGY, 325400, 325.4 MWh",
        "MASS, 18230, 18.23 t",
        "MASS, 1000, 1.000 t",
        "MASS, 999.94, 999.9 kg",
        "MASS, 999.95, 1.000 t",
        "MASS, 5e12, 5.000k Mt",
        "MEMORY, 16e9, 16.00 GB"
    })
    void aValueStaysBelowAThousandWhereThereIsAUnitFor(ScaledUnit unit, double value, String text) {
        assertThat(unit.text(value)).isEqualTo(text);
    }

    @Test
    void lossesInSeveralUnitsHaveNone() {
        assertThat(LossUnit.of(Stream.of())).isEqualTo(LossUnit.NATS_PER_TOKEN);
        assertThat(LossUnit.of(Stream.of(LossUnit.BITS_PER_BYTE, LossUnit.BITS_PER_BYTE)))
                .isEqualTo(LossUnit.BITS_PER_BYTE);
        assertThat(LossUnit.of(Stream.of(LossUnit.BITS_PER_BYTE, LossUnit.NATS_PER_TOKEN)))
                .isEqualTo(LossUnit.MIXED);
        assertThat(LossUnit.BITS_PER_BYTE.behind("Loss")).isEqualTo("Loss (bits/byte)");
    }
}
