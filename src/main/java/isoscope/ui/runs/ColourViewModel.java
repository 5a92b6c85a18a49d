package isoscope.ui.runs;

import isoscope.plot.ColourBy;
import isoscope.quantity.Quantity;
import isoscope.runs.RunSet;
import isoscope.session.FigureSteps;
import isoscope.session.History;
import isoscope.session.OpenData;
import isoscope.session.data.DataSet;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The choice of what colours the runs in every chart, a step that can be undone.
public final class ColourViewModel {
    private final OpenData data;
    private final FigureSteps steps;
    private final History history;

    /// The colours of the runs that are open.
    ///
    /// @param steps choose what colours them
    /// @param history tells what does
    public ColourViewModel(OpenData data, FigureSteps steps, History history) {
        this.data = data;
        this.steps = steps;
        this.history = history;
    }

    /// The ways to colour the runs: as each chart has it, by a quantity, by the group, by a column of the file.
    public ObservableValue<List<ColourBy>> choices() {
        return data.dataProperty()
                .map(data -> choices(data.map(DataSet::runs).orElse(RunSet.EMPTY)));
    }

    /// The way the runs are coloured now.
    public ObservableValue<ColourBy> colour() {
        return history.choicesProperty().map(now -> now.colouredBy());
    }

    /// Colours them by one of the choices.
    public void colourBy(ColourBy choice) {
        steps.colourBy(choice);
    }

    /// A choice as it stands in the list.
    public static String name(ColourBy choice) {
        return switch (choice) {
            case ColourBy.Usual() -> Words.of("Chart default");
            case ColourBy.Amount(Quantity quantity) ->
                    switch (quantity) {
                        case LOSS -> Words.of("Loss");
                        case PARAMETERS -> Words.of("Parameters N");
                        case TOKENS -> Words.of("Tokens D");
                        case COMPUTE -> Words.of("Compute C");
                    };
            case ColourBy.Group() -> Words.of("Group");
            case ColourBy.Column(String column) -> column;
        };
    }

    private static List<ColourBy> choices(RunSet runs) {
        List<ColourBy> choices = new ArrayList<>();
        choices.add(new ColourBy.Usual());
        choices.add(new ColourBy.Amount(Quantity.LOSS));
        choices.add(new ColourBy.Amount(Quantity.PARAMETERS));
        choices.add(new ColourBy.Amount(Quantity.TOKENS));
        choices.add(new ColourBy.Amount(Quantity.COMPUTE));
        if (runs.runs().stream().anyMatch(run -> !run.group().isEmpty())) {
            choices.add(new ColourBy.Group());
        }
        runs.columns().forEach(column -> choices.add(new ColourBy.Column(column)));
        return choices;
    }
}
