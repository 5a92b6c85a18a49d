package isoscope.ui.planner;

import isoscope.cli.Cli;
import isoscope.law.sheet.Library;
import isoscope.plan.PlanAnswer;
import isoscope.session.Document;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.ui.workspace.ChoiceViewModel;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A planner on its screen, and hands that type and choose.
abstract class PlannerFixture {
    final Document document = Documents.empty();
    final PlannerViewModel model = shown(document);

    static PlannerViewModel shown(Document document) {
        PlannerViewModel model =
                new PlannerViewModel(document, Library::load, new DirectBackground());
        model.shownProperty().set(true);
        return model;
    }

    PlanAnswer answer() {
        return model.stateProperty().get().made().orElseThrow().answer();
    }

    void type(Input input, String text) {
        model.inputs().entry(input).type(text);
    }

    void choose(Input input, String id) {
        ChoiceViewModel choice = model.inputs().choice(input);
        choice.choose(
                choice.optionsProperty().get().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    String value(String title) {
        return row(title).value();
    }

    PlanRow row(String title) {
        return model.plans().selected().getValue().stream()
                .flatMap(column -> column.rows().stream())
                .filter(row -> row.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /// The output of the command with these options.
    static String printed(List<String> options) {
        List<String> words = new ArrayList<>(List.of("plan"));
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
}
