package isoscope.ui.planner;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An input that is chosen from a list.
final class ChoiceViewModel {
    private final Input input;
    private final ObjectProperty<String> word;
    private final ReadOnlyObjectWrapper<List<Option>> options =
            new ReadOnlyObjectWrapper<>(this, "options", List.of());
    private final ReadOnlyObjectWrapper<Option> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Option.NONE);

    /// @param word the id of what is chosen
    ChoiceViewModel(Input input, ObjectProperty<String> word) {
        this.input = input;
        this.word = word;
        word.subscribe(this::show);
    }

    /// Something to choose.
    ///
    /// @param id empty for the default
    record Option(String id, String name) {
        static final Option NONE = new Option("", "");
    }

    /// The input that it is about.
    Input input() {
        return input;
    }

    /// The options there are, the default first.
    ReadOnlyObjectProperty<List<Option>> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /// The option that is chosen; the default where the one that was chosen is none of the options.
    ReadOnlyObjectProperty<Option> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses.
    void choose(Option option) {
        word.set(option.id());
    }

    /// Offers other options.
    void offer(List<Option> now) {
        if (!now.equals(options.get())) {
            options.set(now);
            show();
        }
    }

    private void show() {
        List<Option> all = options.get();
        chosen.set(
                all.stream()
                        .filter(option -> option.id().equals(word.get()))
                        .findFirst()
                        .orElse(all.isEmpty() ? Option.NONE : all.getFirst()));
    }
}
