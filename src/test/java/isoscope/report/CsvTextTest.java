package isoscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=1", "-", "+"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
        assertThat(new CsvText().row(cell).text().replace("\"", ""))
                .startsWith("'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "1e-3", "-2.5E+10", "+3", "run=1", "a-b", "", "-Infinity"})
    void numbersAndPlainWordsStayAsTheyAre(String cell) {
        assertThat(new CsvText().row(cell).text()).isEqualTo(cell + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a,b;\"a,b\"", "say \"x\";\"say \"\"x\"\"\""},
            quoteCharacter = '~')
    void cellsThatNeedItAreQuoted(String cell, String written) {
        assertThat(new CsvText().row(cell).text()).isEqualTo(written + "\n");
    }
}
