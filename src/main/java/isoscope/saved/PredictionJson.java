package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.saved.Prediction.Ends;
import isoscope.words.Words;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The part of a session that tells a prediction.
final class PredictionJson {
    private static final Prediction BLANK =
            new Prediction("", 1, 1, 1, Optional.empty(), LocalDate.EPOCH);

    /// The part as it stands in the file.
    static final Kind<Prediction> KIND = Kind.object(BLANK, PredictionJson::prediction);

    private static final Kind<Ends> INTERVAL =
            Kind.object(new Ends(0, 0), PredictionJson::interval);
    private static final Kind<LocalDate> DAY =
            Kind.word(
                    LocalDate::toString,
                    PredictionJson::day,
                    Words.key("a day such as 2026-11-26"));

    private PredictionJson() {}

    private static Prediction prediction(Members json, Prediction given) throws IOException {
        return new Prediction(
                json.required("law", Kind.TEXT, given.law()),
                positive(json, "parameters", given.parameters()),
                positive(json, "tokens", given.tokens()),
                positive(json, "loss", given.loss()),
                json.optional("interval", INTERVAL, given.interval()),
                json.required("made", DAY, given.made()));
    }

    private static double positive(Members json, String key, double given) throws IOException {
        double number = json.required(key, Kind.NUMBER, given);
        if (!(number > 0)) {
            throw json.unexpected(key, Words.of("a number above 0"));
        }
        return number;
    }

    private static Ends interval(Members json, Ends given) throws IOException {
        return new Ends(
                json.required("low", Kind.NUMBER, given.low()),
                json.required("high", Kind.NUMBER, given.high()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
