package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.Run;
import isoscope.testkit.MadeStudies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One run of those that differ only in a setting.
class SweepOptionsTest {
    private static final List<Run> MODELS = MadeStudies.of(40, .002, true, 2);

    @TempDir Path folder;
    private Path rates;
    private Path seeds;

    @BeforeEach
    void write() throws IOException {
        StringBuilder swept = new StringBuilder("N,D,loss,lr,batch\n");
        StringBuilder seeded = new StringBuilder("N,D,loss,seed\n");
        for (Run run : MODELS) {
            for (int k = 0; k < 3; k++) {
                double loss = run.loss() * (1 + .03 * k);
                swept.append(row(run, loss, List.of("0.001", "0.002", "0.004").get(k), "64"))
                        .append(row(run, loss * 1.01, "0.00" + (1 << k), "128"));
                seeded.append(row(run, run.loss() * (1 + .003 * (k - 1)), "" + k));
            }
        }
        rates = Files.writeString(folder.resolve("rates.csv"), swept);
        seeds = Files.writeString(folder.resolve("seeds.csv"), seeded);
    }

    private static String row(Run run, double loss, String... cells) {
        return MadeStudies.row(run, loss, cells);
    }

    @Test
    void a_sweep_is_named_first_and_its_runs_are_no_outliers() {
        CliRun run = CliRun.of("fit", rates.toString(), "--bootstrap", "0");
        assertThat(run.err())
                .startsWith(
                        "Warning: 240 runs are 40 models at three values of lr and two values of batch.")
                .contains("--best-of lr --best-of batch")
                .doesNotContain("off the fit", "diverged");
        assertThat(CliRun.of("fit", rates.toString(), "--bootstrap", "0", "--format", "json").out())
                .contains("\"code\" : \"swept-settings\"");
    }

    @ParameterizedTest
    @CsvSource({
        "rates.csv, --best-of=lr --best-of=batch, 40, '200 of 240 runs passed over for a better one (best of lr, batch)'",
        "rates.csv, --best-of=lr, 80, 160 of 240 runs passed over for a better one (best of lr)",
        "seeds.csv, --best-of=seed, 40, 80 of 120 runs passed over for a better one (best of seed)",
        "seeds.csv, --mean-of=seed, 40, 120 runs became 40 (mean over seed)"
    })
    void one_run_of_each_is_fitted(String file, String options, int runs, String words) {
        String[] parts = options.split(" ", -1);
        String[] args = new String[parts.length + 4];
        args[0] = "fit";
        args[1] = folder.resolve(file).toString();
        args[2] = "--bootstrap";
        args[3] = "0";
        System.arraycopy(parts, 0, args, 4, parts.length);
        assertThat(CliRun.of(args).out())
                .contains("fitted to %d runs".formatted(runs), words)
                .doesNotContain("Excluded");
    }

    @ParameterizedTest
    @CsvSource({"seeds.csv, --mean-of, seed, 120", "rates.csv, --best-of, lr, 240"})
    void runs_in_a_mean_or_passed_over_are_not_excluded(
            String file, String option, String column, int all) {
        CliRun run =
                CliRun.of(
                        "fit",
                        folder.resolve(file).toString(),
                        option,
                        column,
                        "--drop-highest-loss",
                        "1",
                        "--bootstrap",
                        "0",
                        "--format",
                        "json");
        assertThat(run.json().get("dropped_runs")).hasSize(1);
        assertThat(run.json().at("/reductions/0/runs").asInt()).isEqualTo(all);
        assertThat(run.json().get("runs_in_files").asInt()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 20 models at five values of lr and four values of bs",
        "--best-of=lr, 20 models at ",
        "--best-of=bs, 20 models at "
    })
    void a_grid_of_settings_is_said_whole(String option, String said) throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss,lr,bs\n");
        for (int i = 0; i < 20; i++) {
            Run run = MODELS.get(i);
            for (int lr = 0; lr < 5; lr++) {
                for (int bs = 0; bs < 4; bs++) {
                    double off = Math.pow(lr - bs * .6 - i % 3, 2) + .3 * Math.abs(bs - i % 4);
                    text.append(
                            row(
                                    run,
                                    run.loss() * (1 + .004 * off),
                                    List.of("1e-4", "2e-4", "4e-4", "8e-4", "1.6e-3").get(lr),
                                    "" + (32 << bs)));
                }
            }
        }
        Path file = Files.writeString(folder.resolve("grid.csv"), text);
        List<String> args = new ArrayList<>(List.of("fit", file.toString(), "--bootstrap", "0"));
        if (!option.isEmpty()) {
            args.add(option);
        }
        assertThat(CliRun.of(args).err())
                .contains(said, "--best-of lr", "--best-of bs")
                .doesNotContain("duplicate");
        args.addAll(List.of("--best-of", "lr", "--best-of", "bs"));
        assertThat(CliRun.of(args).err()).doesNotContain("models at");
    }

    @Test
    void the_best_of_seeds_is_not_advised() {
        assertThat(CliRun.of("import", seeds.toString()).out())
                .contains("--mean-of seed")
                .doesNotContain("--best-of seed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "tokenizer", "weight_decay", "vocab"})
    void what_else_differs_is_never_merged(String column) throws IOException {
        List<String> told =
                switch (column) {
                    case "weight_decay" -> List.of("0.1", "0.01");
                    case "vocab" -> List.of("32000", "50257");
                    default -> List.of("c4", "the \"pile\"");
                };
        StringBuilder text = new StringBuilder("N,D,loss,lr,host,name," + column + "\n");
        for (Run run : MODELS) {
            for (int k = 0; k < 6; k++) {
                String lr = "%s".formatted(.001 * (1 + k / 2));
                String cell = told.get(k % 2).replace("\"", "\"\"");
                double loss = run.loss() * (1 + .02 * k);
                text.append(
                        row(run, loss, lr, "node" + k, "run " + run.id() + k, '"' + cell + '"'));
            }
        }
        Path file = Files.writeString(folder.resolve("two.csv"), text);
        CliRun best = CliRun.of("import", file.toString(), "--best-of", "lr", "--format", "csv");
        assertThat(best.out().lines().skip(1)).hasSize(80);
        assertThat(CliRun.of("import", file.toString()).out())
                .contains("240 runs are ", " models at three values of lr");
    }

    @Test
    void a_mean_over_seeds_keeps_rates_apart_and_names_part_nothing() throws IOException {
        StringBuilder text = new StringBuilder("N,D,loss,seed,lr,run_name,already,created_at\n");
        int i = 0;
        for (Run run : MODELS) {
            for (int k = 0; k < 4; k++) {
                String lr = k < 2 ? "0.001" : "0.002";
                text.append(
                        row(
                                run,
                                run.loss() * (1 + .002 * k),
                                "" + k % 2,
                                lr,
                                "lr" + lr,
                                "" + i,
                                "2024-11-%02d".formatted(1 + i++ % 9)));
            }
        }
        Path file = Files.writeString(folder.resolve("seeded.csv"), text);
        assertThat(kept(file, "--mean-of", "seed")).isEqualTo(80);
        assertThat(kept(file, "--best-of", "lr")).isEqualTo(80);
        assertThat(kept(file, "--mean-of", "seed", "--best-of", "lr")).isEqualTo(40);
        assertThat(CliRun.of("import", file.toString()).out())
                .contains("--mean-of seed --best-of lr");
    }

    @Test
    void the_rate_of_an_export_with_steps_is_a_setting() throws IOException {
        StringBuilder text = new StringBuilder("Name,N,D,_step,loss,lr\n");
        for (Run run : MODELS) {
            for (int k = 0; k < 3; k++) {
                text.append("run %s-%d,".formatted(run.id(), k))
                        .append(
                                "%s,%s,10000,%s,%s\n"
                                        .formatted(
                                                run.parameters(),
                                                run.tokens(),
                                                run.loss() * (1 + .03 * k),
                                                .001 * (1 + k)));
            }
        }
        Path file = Files.writeString(folder.resolve("export.csv"), text);
        assertThat(kept(file, "--best-of", "lr")).isEqualTo(40);
        assertThat(CliRun.of("import", file.toString()).out())
                .contains("120 runs are 40 models at three values of lr");
    }

    @Test
    void runs_of_a_sweep_are_no_near_duplicates() throws IOException {
        StringBuilder swept = new StringBuilder("N,D,loss,lr\n");
        StringBuilder twice = new StringBuilder("N,D,loss,note\n");
        for (Run run : MODELS) {
            for (int k = 0; k < 3; k++) {
                double loss = run.loss() * (1 + 2e-4 * k);
                swept.append(row(run, loss, "0.00" + (1 << k)));
                if (k < 2) {
                    twice.append(row(run, loss, "line " + k));
                }
            }
        }
        Path near = Files.writeString(folder.resolve("near.csv"), swept);
        Path copied = Files.writeString(folder.resolve("copied.csv"), twice);
        assertThat(CliRun.of("fit", near.toString(), "--bootstrap", "0").err())
                .contains("--best-of lr")
                .doesNotContain("duplicate");
        assertThat(CliRun.of("fit", copied.toString(), "--bootstrap", "0").err())
                .contains("repeats another: 40 of 80 runs have nearly");
    }

    private static long kept(Path file, String... options) {
        List<String> args = new ArrayList<>(List.of("import", file.toString(), "--format", "csv"));
        args.addAll(List.of(options));
        return CliRun.of(args.toArray(String[]::new)).out().lines().skip(1).count();
    }

    @Test
    @EnabledIfSystemProperty(named = "isoscope.realRuns", matches = ".+")
    void the_jobs_of_a_real_sweep_part_nothing() {
        Path file = Path.of(System.getProperty("isoscope.realRuns"), "misfitting-sweep.csv");
        assertThat(kept(file, "--best-of", "peak_lr")).isEqualTo(81);
    }

    @Test
    void import_lists_the_runs_that_are_kept() {
        CliRun run = CliRun.of("import", seeds.toString(), "--mean-of", "seed", "--format", "csv");
        assertThat(run.out().lines().skip(1)).hasSize(40);
        assertThat(Double.parseDouble(run.out().lines().toList().get(1).split(",", -1)[5]))
                .isCloseTo(MODELS.getFirst().loss(), org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void import_checks_the_runs_that_are_kept() {
        CliRun all = CliRun.of("import", seeds.toString());
        assertThat(all.out()).contains("--mean-of seed");
        CliRun kept = CliRun.of("import", seeds.toString(), "--mean-of", "seed");
        assertThat(kept.out()).contains("(mean over seed)").doesNotContain("--mean-of");
    }

    @Test
    void a_column_that_is_none_is_refused_with_those_there_are() {
        CliRun run = CliRun.of("fit", seeds.toString(), "--best-of", "rate");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("found rate", "seed");
    }
}
