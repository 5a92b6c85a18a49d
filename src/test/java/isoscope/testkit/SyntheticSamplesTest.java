package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// With `-Disoscope.writeSamples=true` the files are written before they are compared.
class SyntheticSamplesTest {
    private static final Path SAMPLES = Path.of("samples");

    @Test
    void isoflop_sample_is_what_its_generator_makes() throws IOException {
        compare("isoflop-synthetic.csv", SyntheticSamples.isoflop());
    }

    @Test
    void curves_sample_is_what_its_generator_makes() throws IOException {
        compare("curves-synthetic.csv", SyntheticSamples.curves());
    }

    private static void compare(String file, String made) throws IOException {
        Path sample = SAMPLES.resolve(file);
        if (Boolean.getBoolean("isoscope.writeSamples")) {
            Files.writeString(sample, made);
        }
        assertThat(Files.readString(sample)).isEqualTo(made);
    }
}
