package isoscope.runs.file;

import isoscope.runs.LoadOutcome;
import isoscope.runs.table.ReadOptions;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The data sets of training runs that come with the program.
public enum Sample {
    /// Seven published runs.
    CEREBRAS_GPT(
            "cerebras-gpt",
            "Cerebras-GPT",
            Words.key(
                    "Seven published models from 111M to 13B parameters at 20 tokens per parameter")),
    /// A made sweep with a known truth.
    ISOFLOP_SYNTHETIC(
            "isoflop-synthetic",
            Words.key("Synthetic IsoFLOP sweep"),
            Words.key(
                    "Nine compute budgets with 13 model sizes each, drawn from a known law with noise")),
    /// Made curves with a known truth.
    CURVES_SYNTHETIC(
            "curves-synthetic",
            Words.key("Synthetic training curves"),
            Words.key("Loss per step of 24 models, drawn from a known law with noise"));

    private final String id;
    private final String title;
    private final String description;

    Sample(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /// The stable name, lower case with hyphens.
    public String id() {
        return id;
    }

    /// The name for people.
    public String title() {
        return Words.said(title);
    }

    /// One line, in English, that says what is in it.
    public String description() {
        return Words.said(description);
    }

    /// The name of its file in the folder `samples`.
    public String fileName() {
        return id + ".csv";
    }

    /// Where it lies on the class path.
    public String resource() {
        return "/isoscope/samples/" + fileName();
    }

    /// Reads it as any file is read.
    ///
    /// @throws IllegalStateException when the program was built without it
    public LoadOutcome load() {
        try (InputStream in = Resources.open(resource())) {
            return RunFile.read(fileName(), in, ReadOptions.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
