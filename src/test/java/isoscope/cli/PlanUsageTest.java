package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Options of a plan as people write them, and refusals with their reasons.
class PlanUsageTest extends PlanFixture {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --compute 1e22 --mfu 1.2                     | above 1
                    --compute 1e22 --serving-mfu 1.2             | above 1
                    --compute 1e22 --mfu 0                       | expected a number above 0
                    --compute 1e22 --mfu 0.5:0.4                 | the lower end first
                    --compute 1e22 --pue 0.9                     | below 1
                    --compute 1e22 --region xx                   | expected one of no, se, fr
                    --compute 1e22 --region fr --carbon-intensity 5 | found both
                    --compute 1e22 --hardware h100               | did you mean h100-sxm?
                    --compute 1e22 --hardware v100-sxm --number-format fp8 | expected one of fp16
                    --budget 2M --hardware tpu-v4                | no price of the TPU v4
                    --compute 1e22 --budget 2M                   | Expected one of --compute
                    --compute 1e22 --budget $2M                  | found --compute and --budget
                    --vocabulary 32k                             | found none
                    --hours 10                                   | Found --hours without --devices
                    --devices 10                                 | found none
                    --compute 1e22 --devices 0                   | expected a number above 0
                    --compute 1e22 --mfu 40                      | Did you mean 0.40?
                    --compute 1e22 --mfu 30:45                   | Did you mean 0.30:0.45?
                    --compute 1e22 --mfu 41                      | A utilisation of 41 is above 1
                    --compute 1e22 --parameters 1e30             | would see less than one token
                    --compute 1e22 --mfu 140%                    | above 1
                    --compute 1e22 --context 1.5                 | a whole number from 1 to
                    --target-loss 1.5                            | it stays above 1.817
                    --target-loss 2 --law twenty-to-one          | gives no loss
                    --compute 1e22 --law kumar                   | C = 6*N*D
                    --compute 1e22 --law kaplan --inference-tokens 1T | a regression of its own
                    --compute 1e22 --unique-tokens 1B            | muennighoff
                    --compute 1e22 --context 0                   | number from 1 to
                    --compute 1e22 --optimizer adam              | expected one of adamw, muon, sgd
                    --compute 1e16 --inference-tokens 1000T      | too small
                    """)
    void whatCannotBePlannedIsWrongUsageWithTheReason(String line, String said) {
        assertThat(plan(line).endsWith(ExitCode.USAGE).err()).contains(said);
        assertThat(plan(line).out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--budget $2M, --budget 2M",
        "--compute 1e22 --mfu 40%, --compute 1e22 --mfu 0.4",
        "--compute 1e22 --mfu 30%:45%, --compute 1e22 --mfu 0.3:0.45",
        "--compute 1e22 --context 100k, --compute 1e22 --context 100000",
        "--compute 1e22 --vocabulary 128k, --compute 1e22 --vocabulary 128000"
    })
    void valuesAreReadAsPeopleWriteThem(String written, String plain) {
        assertThat(json(written)).isEqualTo(json(plain));
    }
}
