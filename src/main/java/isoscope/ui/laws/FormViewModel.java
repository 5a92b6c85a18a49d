package isoscope.ui.laws;

import isoscope.fit.FitMethod;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.FormMethod;
import isoscope.fit.form.FormText;
import isoscope.fit.form.OwnForm;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.runs.RunSet;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.session.FitSteps;
import isoscope.session.OpenData;
import isoscope.typed.Completion;
import isoscope.ui.workspace.CommittedText;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The user's own form of a law, as a formula to type. Taken, its laws are the fitted ones where they split compute;
/// where they do not, it is compared with the other methods.
public final class FormViewModel extends CommittedText {
    private final OpenData data;
    private final FitSteps steps;
    private final ObservableValue<String> note;

    /// The form of a document.
    public FormViewModel(Document document) {
        super(document.history());
        data = document.data();
        steps = document.fitSteps();
        note =
                document.fitting()
                        .ownProperty()
                        .map(own ->
                                own.filter(method -> !method.splits()).isPresent()
                                        ? Words.of(
                                                "for comparison only: a law needs N and D to be drawn")
                                        : "");
        follow();
    }

    @Override
    public ObservableValue<String> note() {
        return note;
    }

    @Override
    public List<Completion> completions(int caret) {
        return OwnForm.completions(textProperty().get().substring(0, caret), columns());
    }

    @Override
    protected String committed(Choices choices) {
        return choices.fit().form();
    }

    @Override
    protected Optional<String> take(String typed) {
        if (typed.isEmpty()) {
            steps.useForm("", false);
            return Optional.empty();
        }
        if (FormText.read(typed, columns()) instanceof FormText.Wrong(Rejected rejected)) {
            return Optional.of(error(rejected.pointed(), rejected.expected()));
        }
        FitMethod method = OwnForm.over(typed, columns());
        steps.useForm(typed, method instanceof FormMethod && method.splits());
        return Optional.empty();
    }

    private FormColumns columns() {
        return FormColumns.of(
                data.dataProperty().get().map(set -> set.runs()).orElse(RunSet.EMPTY));
    }
}
