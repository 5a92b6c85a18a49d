package isoscope.fit.form;

import isoscope.law.Constant;
import isoscope.law.Definition;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.sheet.Forms;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// Forms whose constants lose the values that a law gives them, or get them.
final class FreedForm {
    private FreedForm() {}

    /// The form of a law, its constants with the values the law gives them.
    static Form of(Law law) {
        return with(
                law.form(),
                constant -> {
                    Double value = law.card().parameters().get(constant.name());
                    return value == null
                            ? valued(constant, OptionalDouble.empty(), constant.place())
                            : valued(constant, OptionalDouble.of(value), constant.place());
                });
    }

    /// The form of laws that are fitted: no values, and no places of values in a source. One that comes with the program
    /// keeps its id.
    static Form fitted(Form form) {
        return with(form, constant -> valued(constant, OptionalDouble.empty(), ""));
    }

    private static Form with(Form form, UnaryOperator<Constant> change) {
        List<Constant> constants = form.constants().stream().map(change).toList();
        boolean isOurs =
                Forms.byId(form.id())
                        .filter(ours -> formulas(ours).equals(formulas(form)))
                        .isPresent();
        return new Form(
                isOurs ? form.id() : FormText.OWN,
                form.variables(),
                constants,
                form.results(),
                form.optimum());
    }

    private static List<String> formulas(Form form) {
        return form.results().stream().map(FreedForm::text).toList();
    }

    private static String text(Definition result) {
        return result.name() + " = " + result.is().text();
    }

    private static Constant valued(Constant constant, OptionalDouble value, String place) {
        return new Constant(
                constant.name(),
                value,
                constant.absent(),
                constant.unit(),
                place,
                constant.low(),
                constant.high(),
                value.isEmpty() || constant.checked());
    }
}
