package isoscope.saved;

import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.UnknownVersion;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A session as text and back: JSON of schema `isoscope.session/1`.
final class SessionText {
    private static final String SCHEMA_KEY = "schema";

    private SessionText() {}

    /// The text of a session; the same session gives the same text.
    static String of(SavedSession session, Optional<Recovery> recovery) {
        return JsonLines.text(json -> {
            json.text(SCHEMA_KEY, SessionFormat.SCHEMA);
            json.sections("data", session.data(), DataJson::write);
            json.section("runs", inner -> RunsJson.write(inner, session.runs()));
            json.section("fit", inner -> FitJson.write(inner, session.fit()));
            json.section("laws", inner -> LawsJson.write(inner, session.laws()));
            json.section("view", inner -> LookJson.write(inner, session.look()));
            json.section("recovery", recovery, SessionText::recovery);
        });
    }

    /// Reads a text.
    ///
    /// @throws IOException when it is not JSON
    /// @throws SessionFormatException when it is another version, or something in it is not as it should be
    static SessionOutcome read(byte[] text) throws IOException, SessionFormatException {
        List<String> unknown = new ArrayList<>();
        SessionOutcome outcome = Section.read("", Nodes.read(text), unknown, SessionText::whole);
        return outcome instanceof Read(SavedSession session, Optional<Recovery> recovery, _)
                ? new Read(session, recovery, unknown)
                : outcome;
    }

    private static SessionOutcome whole(Section section) throws SessionFormatException {
        String schema = section.text(SCHEMA_KEY);
        if (!schema.equals(SessionFormat.SCHEMA)) {
            if (schema.startsWith(SessionFormat.FAMILY)) {
                return new UnknownVersion(schema);
            }
            throw section.unexpected(SCHEMA_KEY, "\"" + SessionFormat.SCHEMA + "\"");
        }
        SavedSession session =
                new SavedSession(
                        section.sections("data", DataJson::read),
                        section.section("runs", RunsJson::read).orElse(SavedRuns.NONE),
                        section.section("fit", FitJson::read).orElse(SavedFit.STANDARD),
                        section.section("laws", LawsJson::read).orElse(SavedLaws.NONE),
                        section.section("view", LookJson::read).orElse(SavedLook.STANDARD));
        return new Read(session, section.section("recovery", SessionText::recovery), List.of());
    }

    private static void recovery(JsonLines json, Recovery recovery) throws IOException {
        json.text("session", recovery.session());
        json.flag("keeps_content", recovery.withContent());
        json.text("changed", recovery.changed().toString());
        json.whole("steps", recovery.steps());
    }

    private static Recovery recovery(Section section) throws SessionFormatException {
        Optional<Instant> changed =
                section.named(
                        "changed", SessionText::instant, "a time such as 2026-11-26T14:02:00Z");
        return new Recovery(
                section.optionalText("session").orElse(""),
                section.flag("keeps_content"),
                changed.orElse(Instant.EPOCH),
                (int) Math.clamp(section.optionalWhole("steps").orElse(0L), 0L, Integer.MAX_VALUE));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
