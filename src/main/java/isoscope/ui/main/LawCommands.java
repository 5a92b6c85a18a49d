package isoscope.ui.main;

import isoscope.fit.FitMethod;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.ui.command.Command;
import isoscope.ui.compute.ComputeBarViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// Commands that choose laws, how the fit is found, and the compute that is held.
final class LawCommands {
    private static final String LAWS = "Laws";
    private static final String FIT = "Fit";
    private static final String COMPUTE = "Compute";

    private LawCommands() {}

    static List<Command> of(Document document, ComputeBarViewModel compute) {
        List<Command> all = new ArrayList<>();
        document.laws()
                .catalogue()
                .forEach(law -> addLaw(all, document, law.id(), law.card().name()));
        addLaw(all, document, Choices.FITTED, "the fitted law");
        for (FitMethod method : document.fitting().methods()) {
            all.add(
                    Command.of(
                            "method-" + method.id(),
                            FIT,
                            "Fit by " + method.title(),
                            "",
                            () -> document.fitSteps().useMethod(method.id())));
        }
        all.add(Command.of("play", COMPUTE, "Play or pause the sweep", "", compute::togglePlay));
        compute.pins()
                .forEach(pin ->
                        all.add(
                                Command.of(
                                        "hold-" + pin.name(),
                                        COMPUTE,
                                        "Use the compute of " + pin.name(),
                                        "",
                                        () -> compute.moveTo(pin.compute(), 0))));
        return all;
    }

    private static void addLaw(List<Command> all, Document document, String id, String name) {
        ObservableValue<Boolean> shown =
                document.history().choicesProperty().map(choices -> choices.laws().shows(id));
        all.add(
                Command.of("law-" + id, LAWS, name, "", () -> document.laws().toggle(id))
                        .named(shown.map(is -> (is ? "Hide " : "Show ") + name)));
        all.add(
                Command.of(
                        "only-" + id,
                        LAWS,
                        "Show only " + name,
                        "",
                        () -> document.laws().showOnly(id)));
    }
}
