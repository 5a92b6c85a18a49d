package isoscope.tour;

import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.words.Words;
import java.util.Optional;

/// Reads one step of a tour.
///
/// @param entries of the step
/// @param known the names it may use
record StepEntries(Entries entries, KnownNames known) {
    Step step() throws SheetError {
        String title = entries.text("title");
        String says = entries.optional("says");
        String trying = entries.optional("try");
        String notes = entries.optional("notes");
        Optional<Entries> view = entries.table("view");
        if (view.isEmpty()) {
            throw entries.missing("view", Words.of("a table [steps.view] with a screen"));
        }
        StepView shown = new ViewEntries(view.get(), known).view();
        Optional<Question> question = question();
        entries.end();
        return new Step(title, says, trying, notes, shown, question);
    }

    private Optional<Question> question() throws SheetError {
        Optional<Entries> table = entries.table("question");
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionEntries(table.get(), known).question());
    }
}
