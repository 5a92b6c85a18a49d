package isoscope.ui.playground;

import isoscope.cli.Cli;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.plan.simulate.report.SimulationReport;
import isoscope.report.Json;
import isoscope.session.Document;
import isoscope.task.Background;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.playground.InputsViewModel.MethodChoice;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A playground on its screen, with few runs.
abstract class PlaygroundFixture {
    final Document document = Documents.empty();
    final PlaygroundViewModel model = shown(document, new DirectBackground());

    static PlaygroundViewModel shown(Document document, Background background) {
        PlaygroundViewModel model =
                new PlaygroundViewModel(
                        document, Library::load, FitMethods.all(), () -> 77, background);
        model.inputs().entry(Input.COUNT).type("4");
        model.inputs().entry(Input.POINTS).type("6");
        model.inputs().entry(Input.REPETITIONS).type("3");
        choose(model, Set.of("least-squares", "isoflop"));
        model.shownProperty().set(true);
        return model;
    }

    static void choose(PlaygroundViewModel model, Set<String> methods) {
        for (MethodChoice choice : model.inputs().methods()) {
            choice.chosen().set(methods.contains(choice.method().id()));
        }
    }

    Draw draw() {
        return model.stateProperty().get().made().orElseThrow();
    }

    void type(Input input, String text) {
        model.inputs().entry(input).type(text);
    }

    /// The output of the command with these options.
    static String printed(List<String> options) {
        List<String> words = new ArrayList<>(List.of("simulate"));
        words.addAll(options);
        words.addAll(List.of("--format", "json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli.run(
                words.toArray(String[]::new),
                Path.of("target", "no-laws"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    static String told(PlaygroundViewModel model) {
        Repetitions done = model.repetitions().resultProperty().get().orElseThrow();
        return Json.write(SimulationReport.of(done.simulated())).strip();
    }
}
