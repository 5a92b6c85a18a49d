package isoscope.ui.workspace;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An input that is chosen from a list.
public final class ChoiceViewModel {
    private final InputName name;
    private final ObjectProperty<String> word;
    private final ReadOnlyObjectWrapper<List<Option>> options =
            new ReadOnlyObjectWrapper<>(this, "options", List.of());
    private final ReadOnlyObjectWrapper<Option> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Option.NONE);

    /// An input with nothing to choose yet.
    ///
    /// @param word the id of what is chosen
    public ChoiceViewModel(InputName name, ObjectProperty<String> word) {
        this.name = name;
        this.word = word;
        word.subscribe(this::show);
    }

    /// Something to choose.
    ///
    /// @param id empty for the default
    public record Option(String id, String name) {
        /// Nothing.
        public static final Option NONE = new Option("", "");
    }

    /// The names of the input.
    public InputName name() {
        return name;
    }

    /// The options there are, the default first.
    public ReadOnlyObjectProperty<List<Option>> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /// The option that is chosen; the default where the one that was chosen is none of the options.
    public ReadOnlyObjectProperty<Option> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses.
    public void choose(Option option) {
        word.set(option.id());
    }

    /// Offers other options.
    public void offer(List<Option> now) {
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
