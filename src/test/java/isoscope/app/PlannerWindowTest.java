package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Rect;
import isoscope.testkit.OnScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The planner in the real window.
@OnScreen
class PlannerWindowTest {
    @TempDir private Path folder;

    @RegisterExtension
    private final ProgramWindow window = new ProgramWindow(() -> folder.resolve("config"));

    @Test
    void aSizeIsChosenByDraggingTheCursorAndAPlanByAClick() {
        window.click("#rail-planner");
        window.until("the curve is drawn", () -> window.chart("planner").isPresent());
        Rect frame = window.chart("planner").orElseThrow().panels().getFirst().frame();
        double decade = frame.width() / 2.3;
        double y = frame.y() + frame.height() / 2;

        window.drag(
                window.onScreen("planner", frame.x() + decade, y),
                window.onScreen("planner", frame.x() + 1.32 * decade, y));

        window.until("there is a choice", () -> window.isSeen("#planner-plan-your-choice"));
        assertThat(window.is("selected", "#planner-plan-your-choice")).isTrue();
        assertThat(window.text("#planner-parameters")).startsWith("8");
        window.keepPicture("planner-choice.png");

        window.click("#planner-plan-chinchilla-a1");
        window.until("it is selected", () -> window.is("selected", "#planner-plan-chinchilla-a1"));
    }

    @Test
    void inputsChangeThePlanAndItIsSavedAsAPage() throws IOException {
        window.click("#rail-planner");
        window.until("there is a plan", () -> window.isSeen("#planner-table"));
        String before = window.texts("#planner-table .plan-value").getFirst();
        window.keepPicture("planner.png");

        window.enter("#planner-mfu", "40");
        window.until("the field says what is wrong", () -> window.isSeen("#planner-mfu-error"));
        window.keepPicture("planner-error.png");
        window.enter("#planner-mfu", "0.35:0.45");
        window.enter("#planner-inference-tokens", "10T");
        window.until(
                "the best model is another",
                () -> !window.texts("#planner-table .plan-value").getFirst().equals(before));

        window.click("#theme-button");
        window.keepPicture("planner-dark.png");

        Path page = folder.resolve("plan.md");
        window.answer(page);
        window.click("#planner-save-report");
        window.until("the page is written", () -> !window.notices().isEmpty());
        assertThat(Files.readString(page)).contains("--inference-tokens 10T --mfu 0.35:0.45");
    }

    @Test
    void thePlanIsPredictedAndThePredictionRemoved() {
        window.click("#rail-planner");
        window.until("there is a plan", () -> window.isSeen("#planner-table"));
        window.press(KeyCode.CONTROL, KeyCode.I);
        window.until("the inspector is there", () -> window.isSeen("#planner-predict"));
        window.click("#planner-predict");
        window.until(
                "the prediction is listed",
                () -> window.texts("#planner-predictions .line-value").equals(List.of("open")));
        window.keepPicture("planner-prediction.png");
        window.click("#planner-predictions .section-fold");
        window.until(
                "it is gone", () -> window.texts("#planner-predictions .line-value").isEmpty());
    }
}
