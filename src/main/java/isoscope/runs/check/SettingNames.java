package isoscope.runs.check;

import isoscope.runs.mapping.HeaderWords;
import isoscope.words.Words;
import java.util.Set;

/// The meanings of the words of a header.
final class SettingNames {
    private static final Set<String> SETTINGS =
            Set.copyOf(
                    Words.list(
                            """
                            lr lrs learning learningrate bs batch batchsize seed seeds rng warmup warm
                            decay wd beta beta1 beta2 betas momentum dropout optimizer optimiser optim
                            schedule scheduler init initialization
                            """));

    private static final Set<String> SEEDS = Set.of("seed", "seeds", "rng");

    private static final Set<String> RESULTS =
            Set.copyOf(
                    Words.list(
                            """
                            loss losses ppl perplexity acc accuracy score error nll bpb bpc f1 mfu
                            throughput flops
                            """));

    /// Of when and where a run was made, and of how it went.
    private static final Set<String> RECORDS =
            Set.copyOf(
                    Words.list(
                            """
                            time runtime seconds hours date created timestamp started finished host
                            hostname node machine gpu device user state status commit notes
                            """));

    private SettingNames() {}

    /// Whether a column holds what is tried out, such as learning rates.
    static boolean isSetting(String header) {
        return has(header, SETTINGS) && !isResult(header) && !isRecord(header);
    }

    /// Whether a column holds the seeds of random numbers.
    static boolean isSeed(String header) {
        return has(header, SEEDS);
    }

    /// Whether a column holds what came of a run.
    static boolean isResult(String header) {
        return has(header, RESULTS);
    }

    /// Whether a column holds when and where a run was made, or how it went.
    static boolean isRecord(String header) {
        return has(header, RECORDS);
    }

    private static boolean has(String header, Set<String> words) {
        return HeaderWords.of(header).stream().anyMatch(words::contains);
    }
}
