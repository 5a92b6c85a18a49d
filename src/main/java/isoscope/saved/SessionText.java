package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.json.Node;
import isoscope.json.Nodes;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.UnknownVersion;
import isoscope.tour.Tour;
import isoscope.words.Words;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A session as text and back: JSON of schema `isoscope.session/1`.
final class SessionText {
    private static final String SCHEMA = "schema";
    private static final Kind<Read> KIND =
            Kind.object(
                    new Read(SavedSession.EMPTY, Optional.empty(), List.of()), SessionText::whole);
    private static final Kind<LawChoices> LAWS = Kind.object(LawChoices.NONE, SessionText::laws);
    private static final Kind<List<String>> IDS = Kind.list(Kind.TEXT);
    private static final Kind<Map<String, Map<String, Double>>> CARDS =
            Kind.map(Kind.map(Kind.NUMBER));
    private static final Kind<List<Prediction>> PREDICTIONS = Kind.list(PredictionJson.KIND);
    private static final Kind<Recovery> RECOVERY =
            Kind.object(new Recovery("", false, Instant.EPOCH, 0), SessionText::recovery);
    private static final Kind<Instant> TIME =
            Kind.word(
                    Instant::toString,
                    SessionText::time,
                    Words.key("a time such as 2026-11-26T14:02:00Z"));

    private SessionText() {}

    /// The text of a session; the same session gives the same text.
    static String of(SavedSession session, Optional<Recovery> recovery) {
        return KIND.text(new Read(session, recovery, List.of()));
    }

    /// Reads a text.
    ///
    /// @throws JsonFormatException when something in it is not as it should be
    static SessionOutcome read(byte[] text) throws IOException {
        Node node = Nodes.read(text, Words.said(SessionFormat.A_SESSION));
        Node schema = node.at("/" + SCHEMA);
        if (schema != null && SessionFormat.isOtherVersion(schema.text())) {
            return new UnknownVersion(schema.text());
        }
        List<String> unknown = new ArrayList<>();
        Read read = KIND.read(node, unknown);
        return new Read(read.session(), read.recovery(), unknown);
    }

    private static Read whole(Members json, Read given) throws IOException {
        String schema = json.required(SCHEMA, Kind.TEXT, SessionFormat.SCHEMA);
        if (!schema.equals(SessionFormat.SCHEMA)) {
            throw json.unexpected(SCHEMA, "\"" + SessionFormat.SCHEMA + "\"");
        }
        SavedSession session = given.session();
        var data = json.member("data", DataJson.KIND, session.data());
        var runs = json.member("runs", RunsJson.KIND, session.runs());
        FitJson fit =
                json.member("fit", FitJson.KIND, new FitJson(session.fit(), session.bootstrap()));
        return new Read(
                new SavedSession(
                        data,
                        runs,
                        fit.choices(),
                        fit.bootstrap(),
                        json.member("laws", LAWS, session.laws()),
                        json.member("view", LookJson.KIND, session.look()),
                        json.unless(List.of(), "predictions", PREDICTIONS, session.predictions()),
                        json.unless(Tour.NONE, "tour", TourJson.KIND, session.tour())),
                json.optional("recovery", RECOVERY, given.recovery()),
                List.of());
    }

    private static LawChoices laws(Members json, LawChoices given) throws IOException {
        return new LawChoices(
                json.member("at_hand", IDS, given.ids()),
                json.member("muted", Kind.texts(), given.muted()),
                json.member("hidden_layers", Kind.texts(), given.hiddenLayers()),
                json.unless(Map.of(), "cards", CARDS, given.cards()),
                json.unless("", "reference", Kind.TEXT, given.reference()));
    }

    private static Recovery recovery(Members json, Recovery given) throws IOException {
        return new Recovery(
                json.member("session", Kind.TEXT, given.session()),
                json.member("keeps_content", Kind.FLAG, given.withContent()),
                json.member("changed", TIME, given.changed()),
                (int)
                        Math.clamp(
                                json.member("steps", Kind.WHOLE, (long) given.steps()),
                                0L,
                                Integer.MAX_VALUE));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
