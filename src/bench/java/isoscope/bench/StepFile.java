package isoscope.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/// Makes a large file of training runs with one row a step, about 60 bytes each, as trackers leave it.
final class StepFile {
    private static final String HEADER =
            "run_name,step,tokens,params,loss,learning_rate,grad_norm\n";
    private static final int STEPS_OF_A_RUN = 10_000;
    private static final double TOKENS_OF_A_STEP = 524_288;
    private static final double HIGHEST_RATE = 3e-4;

    private StepFile() {}

    /// Writes a file; the same number of rows makes the same file.
    static void write(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int row = 0; row < rows; row++) {
                out.write(row(row / STEPS_OF_A_RUN, 1 + row % STEPS_OF_A_RUN, random));
            }
        }
    }

    private static String row(int run, int step, SplittableRandom random) {
        double parameters = Math.rint(1e7 * Math.pow(1.03, run % 200));
        double tokens = step * TOKENS_OF_A_STEP;
        double loss = 1.69 + 406.4 / Math.pow(parameters, 0.34) + 410.7 / Math.pow(tokens, 0.28);
        double rate = HIGHEST_RATE * (0.55 + 0.45 * Math.cos(Math.PI * step / STEPS_OF_A_RUN));
        return String.format(
                Locale.ROOT,
                "run-%04d,%d,%.0f,%.0f,%.6f,%.4e,%.4f%n",
                run,
                step,
                tokens,
                parameters,
                loss + 0.01 * random.nextGaussian(),
                rate,
                0.2 + 0.1 * random.nextDouble());
    }
}
