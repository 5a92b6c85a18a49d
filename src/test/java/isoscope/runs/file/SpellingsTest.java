package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Conditions;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a set of runs is spelled, it is read back the same.
class SpellingsTest {
    private static final List<List<String>> HEADERS =
            List.of(
                    List.of("run_name", "Name", "model", "id"),
                    List.of("experiment", "Group", "family"),
                    List.of("N", "params", "Model Size", "parameter_count", " num_params "),
                    List.of("D", "tokens", "Training Tokens", "throughput/total_tokens"),
                    List.of("C", "flops", "Training FLOP", "total_flos"),
                    List.of("loss", "final_loss", "train/loss", "eval/x/CrossEntropyLoss"));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void reads_back_the_same_runs(long seed) throws IOException {
        Random random = new Random(seed);
        RunSet runs = runs(random);
        Path file = Files.writeString(folder.resolve(runs.name()), new Speller(random).spell(runs));
        assertThat(RunFile.read(file))
                .isInstanceOfSatisfying(
                        Loaded.class,
                        loaded -> {
                            assertThat(loaded.problems()).isEmpty();
                            assertThat(loaded.runs().runs())
                                    .allSatisfy(SpellingsTest::tellsNoMoreThanItsGroup)
                                    .extracting(run -> run.withConditions(Conditions.UNKNOWN))
                                    .isEqualTo(runs.runs());
                        });
    }

    private static void tellsNoMoreThanItsGroup(Run run) {
        assertThat(run.conditions().attributes().values()).isSubsetOf(run.group());
    }

    private static RunSet runs(Random random) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            runs.add(
                    new Run(
                            "run %d, \"%c\"".formatted(i, 'a' + i % 26),
                            "sweep; " + i % 3,
                            rounded(random, 7, 11),
                            rounded(random, 9, 13),
                            rounded(random, 17, 24),
                            BigDecimal.valueOf(20_000 + random.nextInt(30_000), 4).doubleValue(),
                            null,
                            i + 2));
        }
        return new RunSet("runs.csv", runs);
    }

    private static double rounded(Random random, int low, int high) {
        int exponent = low + random.nextInt(high - low);
        return BigDecimal.valueOf(1_000 + random.nextInt(9_000), 3 - exponent).doubleValue();
    }

    /// Writes runs in one of the many ways that people do.
    private static final class Speller {
        private final Random random;
        private final String delimiter;
        private final String lineEnd;
        private final boolean decimalComma;

        Speller(Random random) {
            this.random = random;
            this.delimiter = pick(List.of(",", ";", "\t"));
            this.lineEnd = pick(List.of("\n", "\r\n"));
            this.decimalComma = delimiter.equals(";") && random.nextBoolean();
        }

        String spell(RunSet runs) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(order, random);
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            text.append(row(order, HEADERS.stream().map(this::pick).toList()));
            runs.runs().forEach(run -> text.append(row(order, cells(run))));
            return text.toString();
        }

        private List<String> cells(Run run) {
            return List.of(
                    run.id(),
                    run.group(),
                    number(run.parameters()),
                    number(run.tokens()),
                    number(run.compute()),
                    comma(Double.toString(run.loss())));
        }

        private String number(double value) {
            BigDecimal exact = BigDecimal.valueOf(value);
            return switch (random.nextInt(6)) {
                case 0 -> comma(Double.toString(value));
                case 1 -> exact.toPlainString();
                case 2 -> comma(exact.movePointLeft(9).toPlainString()) + "B";
                case 3 -> comma(exact.movePointLeft(6).toPlainString()) + "M";
                case 4 -> comma(exact.movePointLeft(12).toPlainString()) + " T";
                default -> comma(Double.toString(value).replace("E", "e+"));
            };
        }

        private String comma(String number) {
            return decimalComma ? number.replace('.', ',') : number;
        }

        private String row(List<Integer> order, List<String> cells) {
            return order.stream()
                    .map(cells::get)
                    .map(this::quoted)
                    .collect(Collectors.joining(delimiter, "", lineEnd));
        }

        private String quoted(String cell) {
            boolean needed = cell.contains(delimiter) || cell.contains("\"");
            return needed || random.nextBoolean() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
