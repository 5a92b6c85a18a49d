package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.report.FitFile.Read;
import isoscope.report.FitFile.Unreadable;
import isoscope.report.FlatJson.Kind;
import isoscope.report.FlatJson.Value;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The law that the values of a saved fit describe.
///
/// @param file where they were read
/// @param beside laws whose ids and names it must not have
/// @param json the values
record SavedLaw(Path file, List<? extends Law> beside, FlatJson json) {
    private static final String FIT_AGAIN = "Fit the runs again with this version of the program.";
    private static final String MENDED = "Put the number back, or fit the runs again.";
    private static final int LONGEST_NAME = 40;

    /// Numbers that may be infinite, then written as a text.
    private static final List<String> INFINITE =
            List.of("/parameters/R_D/value", "/parameters/R_N/value");

    /// The law, or what is wrong with the file.
    FitFile law() {
        try {
            requireSchema();
            LawForm form = form();
            return new Read(law(form));
        } catch (Wrong wrong) {
            return new Unreadable(wrong.problem());
        }
    }

    /// The laws of the resamples, if the file holds a law and them.
    Optional<ResampledLaws> resampled() {
        try {
            requireSchema();
            LawForm form = form();
            return new SavedResamples(json, form, law(form).card()).laws();
        } catch (Wrong _) {
            return Optional.empty();
        }
    }

    private void requireSchema() throws Wrong {
        String schema = text("/schema", "\"" + FitReport.SCHEMA + "\"");
        if (!schema.equals(FitReport.SCHEMA)) {
            throw wrong(
                    "/schema",
                    "\"" + FitReport.SCHEMA + "\"",
                    schema.startsWith("isoscope.fit/")
                            ? "Another version of the program saved this fit. " + FIT_AGAIN
                            : "\"isoscope fit FILE --out FIT.json\" saves a fit.");
        }
    }

    private LawForm form() throws Wrong {
        String forms =
                Arrays.stream(LawForm.values())
                        .map(LawForm::id)
                        .collect(Collectors.joining(", ", "one of ", ""));
        return LawForm.byId(text("/form", forms))
                .orElseThrow(() -> wrong("/form", forms, FIT_AGAIN));
    }

    private Law law(LawForm form) throws Wrong {
        LawCard card = card(form);
        try {
            return form.law(card, numbers("/constants", ""));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "/parameters",
                    "constants that no such law has",
                    String.valueOf(e.getMessage()).replaceFirst("^expected ", ""),
                    MENDED);
        }
    }

    private LawCard card(LawForm form) throws Wrong {
        return new LawCard(
                id(),
                name(),
                "saved",
                PlainLine.of(text("/formula", "the formula of the law")),
                parameters(form),
                units(),
                convention(),
                range(),
                new Source(data(), "", PlainLine.of(optional("/method"))),
                PlainLine.of(optional("/note")));
    }

    /// The parameters of the card, among them those that the form needs.
    private Map<String, Double> parameters(LawForm form) throws Wrong {
        Map<String, Double> parameters = numbers("/parameters", "/value");
        for (String name : form.required()) {
            if (!parameters.containsKey(name)) {
                throw wrong("/parameters/" + name, "a value of " + name, FIT_AGAIN);
            }
        }
        return parameters;
    }

    /// The numbers of the members of an object, in order.
    ///
    /// @param inner where in the member its number is
    private Map<String, Double> numbers(String path, String inner) throws Wrong {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : json.members(path)) {
            numbers.put(name, number(path + "/" + name + inner));
        }
        return numbers;
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (String name : json.members("/units")) {
            units.put(name, PlainLine.of(optional("/units/" + name)));
        }
        return units;
    }

    private ParameterConvention convention() throws Wrong {
        List<ParameterConvention> all = List.of(ParameterConvention.values());
        String names =
                all.stream().map(ParameterConvention::id).collect(Collectors.joining(" or "));
        String text = text("/parameter_convention", names);
        return all.stream()
                .filter(convention -> convention.id().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("/parameter_convention", names, FIT_AGAIN));
    }

    private ComputeRange range() throws Wrong {
        double low = number("/valid_range/low_flop");
        double high = number("/valid_range/high_flop");
        if (!(low > 0 && low <= high)) {
            throw wrong("/valid_range/low_flop", "a compute above 0 and below the largest", MENDED);
        }
        return new ComputeRange(low, high);
    }

    /// The name of the file, behind it a number where another law has that; it has a dot, which no published law has.
    private String id() {
        String own = fileName();
        String id = own;
        for (int copy = 2; isTaken(id); copy++) {
            id = own + "-" + copy;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return beside.stream().anyMatch(law -> law.id().equals(id));
    }

    private String fileName() {
        Path last = file.getFileName();
        String name =
                (last == null ? "fit.json" : PlainLine.of(last.toString()))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", "-");
        return name.indexOf('.') < 0 ? name + ".json" : name;
    }

    private String name() {
        String name = "Fit of " + (data().isEmpty() ? id() : data());
        String own =
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        boolean isOther = beside.stream().anyMatch(law -> law.card().name().equals(own));
        return isOther ? "%s, %s".formatted(own, id()) : own;
    }

    private String data() {
        return PlainLine.of(optional("/data"));
    }

    private double number(String path) throws Wrong {
        String expected = "a number for " + words(path);
        Value value = json.at(path);
        if (value != null && value.text().equals("Infinity") && INFINITE.contains(path)) {
            return Double.POSITIVE_INFINITY;
        }
        if (value == null || value.kind() != Kind.NUMBER) {
            throw wrong(path, expected, MENDED);
        }
        double number = Double.parseDouble(value.text());
        if (!Double.isFinite(number)) {
            throw wrong(path, expected + " that is not beyond every double", MENDED);
        }
        return number;
    }

    private String text(String path, String expected) throws Wrong {
        Value value = json.at(path);
        if (value == null || value.kind() != Kind.TEXT) {
            throw wrong(path, expected, FIT_AGAIN);
        }
        return value.text();
    }

    private String optional(String path) {
        Value value = json.at(path);
        return value == null || value.kind() != Kind.TEXT ? "" : value.text();
    }

    private Wrong wrong(String path, String expected, String help) {
        Value value = json.at(path);
        String found = value == null ? "no " + words(path) : shown(value);
        return wrong(path, found, expected, help);
    }

    /// A problem at the place of a value, or at the nearest object around where it should be.
    private Wrong wrong(String path, String found, String expected, String help) {
        String around = path;
        while (json.at(around) == null && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        Value place = json.at(around);
        int line = place == null ? 0 : place.line();
        int column = place == null ? 0 : place.column();
        return new Wrong(new FitFileProblem(file, line, column, found, expected, help));
    }

    private static String shown(Value value) {
        return switch (value.text()) {
            case "{" -> "an object";
            case "[" -> "a list";
            default -> value.kind() == Kind.TEXT ? "\"" + value.text() + "\"" : value.text();
        };
    }

    private static String words(String path) {
        return path.substring(1).replace('/', '.');
    }
}
