package isoscope.ui.main;

import isoscope.ui.command.Command;
import isoscope.words.Language;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// The commands that choose the language of the program.
final class LanguageCommands {
    private LanguageCommands() {}

    /// One for each language, and one for that of the system.
    ///
    /// @param chosen the language that was chosen; empty for that of the system
    static List<Command> of(ObjectProperty<Optional<Language>> chosen) {
        return Stream.concat(
                        Stream.of(Language.values()).map(each -> choose(chosen, each)),
                        Stream.of(
                                command(
                                        "system",
                                        Words.of("Language of the system"),
                                        () -> chosen.set(Optional.empty()))))
                .toList();
    }

    private static Command choose(ObjectProperty<Optional<Language>> chosen, Language language) {
        return command(
                language.code(), language.ownName(), () -> chosen.set(Optional.of(language)));
    }

    private static Command command(String id, String name, Runnable action) {
        return Command.of("language-" + id, Words.of("Language"), name, "", action);
    }
}
