package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.saved.SessionOutcome.Damaged;
import isoscope.saved.SessionOutcome.Read;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Predictions and steps in files of sessions, which only those have that need them.
class SessionAdditionsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/sessions/version-1.isoscope");

    @TempDir private Path folder;

    @Test
    void predictionsStandAtTheEndAndOnlyWhereThereAreSome() throws IOException {
        SavedSession session = read(GOLDEN).session();
        assertThat(lines(session)).noneMatch(line -> line.contains("predictions"));
        SavedSession predicting =
                new SavedSession(
                        session.data(),
                        session.runs(),
                        session.fit(),
                        session.bootstrap(),
                        session.laws(),
                        session.look(),
                        List.of(
                                new Prediction(
                                        "Fitted",
                                        7e9,
                                        1.4e12,
                                        2.29,
                                        Optional.of(new Prediction.Ends(2.26, 2.33)),
                                        LocalDate.of(2026, 11, 30))),
                        Tour.NONE);
        assertThat(lines(predicting))
                .contains(
                        "  \"predictions\": [",
                        "      \"law\": \"Fitted\",",
                        "      \"loss\": 2.29,",
                        "        \"low\": 2.26,",
                        "      \"made\": \"2026-11-30\"");
    }

    @Test
    void stepsStandAtTheEndAndOnlyWhereThereAreSome() throws IOException {
        SavedSession session = read(GOLDEN).session();
        assertThat(lines(session)).noneMatch(line -> line.contains("\"tour\""));
        Tour tour =
                new Tour("Two laws", "", List.of(new Step("One budget", StepView.of("isoloss"))));
        SavedSession kept =
                new SavedSession(
                        session.data(),
                        session.runs(),
                        session.fit(),
                        session.bootstrap(),
                        session.laws(),
                        session.look(),
                        List.of(),
                        tour);
        assertThat(lines(kept))
                .containsSubsequence(
                        "  \"tour\": {",
                        "    \"title\": \"Two laws\",",
                        "        \"title\": \"One budget\",",
                        "          \"screen\": \"isoloss\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "number" | "amount" | number, point or line for tour.steps[0].question.kind
                    "D/N" | "D/" | a formula such as D/N for tour.steps[0].question.answer.is
                    "isoloss" | 3 | a text for tour.steps[0].view.screen
                    [50] | [-1] | numbers above 0 for tour.guesses[0].guessed
                    [0.1] | [0.1, 2] | as many numbers above 0 as were guessed for tour.guesses[0].answer
                    "2026-03-01T12:00:00Z" | "noon" | a time such as 2026-11-26T09:30:00Z for tour.guesses[0].made
                    """)
    void aStepThatIsNoneIsToldWithItsPlace(String there, String instead, String expected)
            throws IOException {
        Path file = folder.resolve("t.isoscope");
        String text =
                """
                {
                  "schema": "isoscope.session/1",
                  "tour": {
                    "steps": [
                      {
                        "title": "One budget",
                        "view": { "screen": "isoloss" },
                        "question": {
                          "kind": "number",
                          "ask": "How many tokens a parameter?",
                          "answer": { "law": "kaplan", "is": "D/N", "at": { "C": 1E21 } }
                        }
                      }
                    ],
                    "guesses": [
                      {
                        "ask": "How many tokens a parameter?",
                        "guessed": [50],
                        "answer": [0.1],
                        "made": "2026-03-01T12:00:00Z"
                      }
                    ]
                  }
                }
                """;
        Files.writeString(file, text);
        assertThat(SessionFile.read(file)).isInstanceOf(SessionOutcome.Read.class);
        Files.writeString(file, text.replace(there, instead));
        assertThat(SessionFile.read(file))
                .isInstanceOfSatisfying(
                        SessionOutcome.Damaged.class,
                        wrong -> {
                            assertThat(wrong.found())
                                    .isEqualTo(instead.startsWith("[") ? "a list" : instead);
                            assertThat(wrong.expected()).isEqualTo(expected);
                            assertThat(wrong.line()).isBetween(7, 20);
                        });
    }

    @ParameterizedTest
    @CsvSource({"2.29, -1, a number above 0", "2026-11-30, yesterday, a day such as 2026-11-26"})
    void aPredictionThatIsNoneIsToldWithItsPlace(String there, String instead, String expected)
            throws IOException {
        Path file = folder.resolve("p.isoscope");
        Files.writeString(
                file,
                """
                {
                  "schema": "isoscope.session/1",
                  "predictions": [
                    {
                      "law": "Fitted",
                      "parameters": 7E9,
                      "tokens": 1.4E12,
                      "loss": 2.29,
                      "made": "2026-11-30"
                    }
                  ]
                }
                """
                        .replace(there, instead));
        Damaged damaged = (Damaged) SessionFile.read(file);
        assertThat(damaged.toString()).contains(expected);
    }

    private List<String> lines(SavedSession session) throws IOException {
        Path file = folder.resolve("lines.isoscope");
        SessionFile.write(file, session);
        return Files.readAllLines(file);
    }

    private static Read read(Path file) {
        return (Read) SessionFile.read(file);
    }
}
