package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.io.IOException;
import java.util.Optional;

/// The choices for the columns of a file.
final class MappingJson {
    private static final ColumnChoice NOWHERE = new ColumnChoice.Nowhere();
    private static final Kind<ColumnChoices> KIND =
            Kind.object(ColumnChoices.NONE, MappingJson::fields);
    private static final Kind<ColumnChoice> CHOICE = Kind.object(NOWHERE, MappingJson::choice);
    private static final Kind<ColumnChoice> FROM =
            Kind.word(
                    choice -> choice.equals(NOWHERE) ? "nowhere" : "run-name",
                    MappingJson::from,
                    Words.key("run-name or nowhere"));

    private MappingJson() {}

    /// The member of a file; none where nothing was said.
    static ColumnChoices member(Members json, ColumnChoices given) throws IOException {
        return json.unless(ColumnChoices.NONE, "mapping", KIND, given);
    }

    private static ColumnChoices fields(Members json, ColumnChoices given) throws IOException {
        ColumnChoices said = ColumnChoices.NONE;
        for (RunField field : RunField.values()) {
            Optional<ColumnChoice> choice = json.optional(field.id(), CHOICE, given.of(field));
            if (choice.isPresent()) {
                said = said.with(field, choice.get());
            }
        }
        return said;
    }

    private static ColumnChoice choice(Members json, ColumnChoice given) throws IOException {
        Optional<ColumnChoice.Header> header =
                given instanceof ColumnChoice.Header it ? Optional.of(it) : Optional.empty();
        Optional<String> column =
                json.optional("column", Kind.TEXT, header.map(ColumnChoice.Header::header));
        if (column.isPresent()) {
            double times = header.map(ColumnChoice.Header::factor).orElse(1.);
            return new ColumnChoice.Header(column.get(), json.member("times", Kind.NUMBER, times));
        }
        Optional<Double> value =
                json.optional(
                        "value",
                        Kind.NUMBER,
                        given instanceof ColumnChoice.Fixed(double number)
                                ? Optional.of(number)
                                : Optional.empty());
        return value.isPresent()
                ? new ColumnChoice.Fixed(value.get())
                : json.required("from", FROM, given);
    }

    private static Optional<ColumnChoice> from(String word) {
        return switch (word) {
            case "run-name" -> Optional.of(new ColumnChoice.RunName());
            case "nowhere" -> Optional.of(NOWHERE);
            default -> Optional.empty();
        };
    }
}
