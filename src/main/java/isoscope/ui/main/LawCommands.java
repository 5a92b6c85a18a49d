package isoscope.ui.main;

import isoscope.fit.FitMethod;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.ui.command.Command;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// Commands that choose laws, how the fit is found, and the compute that is held.
final class LawCommands {
    private static final String LAWS = Words.key("Laws");
    private static final String FIT = Words.key("Fit");
    private static final String COMPUTE = Words.key("Compute");

    private LawCommands() {}

    static List<Command> of(Document document, ComputeBarViewModel compute) {
        List<Command> all = new ArrayList<>();
        document.laws()
                .catalogue()
                .forEach(law -> addLaw(all, document, law.id(), law.card().name()));
        addLaw(all, document, Choices.FITTED, Words.of("the fitted law"));
        for (FitMethod method : document.fitting().methods()) {
            all.add(
                    Command.of(
                            "method-" + method.id(),
                            Words.said(FIT),
                            Words.of("Fit by %s", method.title()),
                            "",
                            () -> document.fitSteps().useMethod(method.id())));
        }
        all.add(
                Command.of(
                        "play",
                        Words.said(COMPUTE),
                        Words.of("Play or pause the sweep"),
                        "",
                        compute::togglePlay));
        compute.pins()
                .forEach(pin ->
                        all.add(
                                Command.of(
                                        "hold-" + pin.name(),
                                        Words.said(COMPUTE),
                                        Words.of("Use the compute of %s", pin.name()),
                                        "",
                                        () -> compute.moveTo(pin.compute(), 0))));
        return all;
    }

    private static void addLaw(List<Command> all, Document document, String id, String name) {
        ObservableValue<Boolean> shown =
                document.history().choicesProperty().map(choices -> choices.laws().shows(id));
        all.add(
                Command.of(
                                "law-" + id,
                                Words.said(LAWS),
                                name,
                                "",
                                () -> document.laws().toggle(id))
                        .named(shown.map(is -> (is ? "Hide " : "Show ") + name)));
        all.add(
                Command.of(
                        "only-" + id,
                        Words.said(LAWS),
                        Words.of("Show only %s", name),
                        "",
                        () -> document.laws().showOnly(id)));
    }
}
