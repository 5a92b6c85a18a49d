package isoscope.tour;

import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The tours that come with the program, in the order in which they are best taken.
public enum ShippedTour {
    /// One run's loss.
    ONE_CURVE("one-curve", Words.key("What one curve says")),
    /// The best loss for each budget.
    ENVELOPE("envelope", Words.key("The envelope")),
    /// The best size for each budget.
    ISOFLOP("isoflop", Words.key("IsoFLOP minima")),
    /// Gopher and Chinchilla.
    TWO_MODELS("two-models", Words.key("Same compute, two models")),
    /// Three reasons for two answers.
    DISAGREEMENT("disagreement", Words.key("Why Kaplan and Chinchilla disagree")),
    /// How tokens a parameter are counted.
    CONVENTIONS("conventions", Words.key("Three conventions, same runs")),
    /// Intervals.
    CERTAINTY("certainty", Words.key("How sure are we?")),
    /// More epochs.
    REPETITION("repetition", Words.key("Repeating data")),
    /// Days, dollars and kilograms.
    COST("cost", Words.key("What it costs"));

    private final String id;
    private final String title;

    ShippedTour(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// The stable name, lower case with hyphens.
    public String id() {
        return id;
    }

    /// The title of the tour.
    public String title() {
        return Words.said(title);
    }

    /// Reads it as any tour is read.
    public TourOutcome read(TourReader reader) {
        return reader.read(text());
    }

    /// The text of its file.
    String text() {
        try (InputStream in =
                Objects.requireNonNull(
                        ShippedTour.class.getResourceAsStream("/isoscope/tours/" + id + ".toml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
