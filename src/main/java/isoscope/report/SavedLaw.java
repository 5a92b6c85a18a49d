package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.json.Node;
import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import isoscope.law.sheet.Forms;
import isoscope.law.sheet.Sheet;
import isoscope.law.sheet.SheetOutcome;
import isoscope.law.sheet.SheetProblem;
import isoscope.law.sheet.SheetReader;
import isoscope.report.FitFile.Read;
import isoscope.report.FitFile.Unreadable;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The law that the values of a saved fit describe.
///
/// @param file where they were read
/// @param beside laws whose ids and names it must not have
/// @param json the values
record SavedLaw(Path file, List<? extends Law> beside, Node json) {
    /// The form of laws whose formulas stand in the file.
    private static final String OWN = "own";

    private static final String FIT_AGAIN =
            Words.key("Fit the runs again with this version of the program.");
    private static final String MENDED = Words.key("Restore the number, or fit the runs again.");

    /// How far numbers may part that follow from one another.
    private static final double ROUNDING = 1e-9;

    /// Numbers that may be infinite, then written as a text.
    private static final List<String> INFINITE =
            List.of("/parameters/R_D/value", "/parameters/R_N/value");

    /// The law, or what is wrong with the file.
    FitFile law() {
        try {
            requireSchema();
            Form form = form();
            return new Read(law(form));
        } catch (FitFormatException wrong) {
            return new Unreadable(wrong.problem());
        }
    }

    /// The laws of the resamples, if the file holds a law and them.
    Optional<ResampledLaws> resampled() {
        try {
            requireSchema();
            Form form = form();
            return new SavedResamples(json, form, law(form).card()).laws();
        } catch (FitFormatException _) {
            return Optional.empty();
        }
    }

    private void requireSchema() throws FitFormatException {
        String schema = text("/schema", "\"" + FitReport.SCHEMA + "\"");
        if (!schema.equals(FitReport.SCHEMA)) {
            throw wrong(
                    "/schema",
                    "\"" + FitReport.SCHEMA + "\"",
                    schema.startsWith("isoscope.fit/")
                            ? Words.of(
                                    "Another version of the program saved this fit. %s",
                                    Words.said(FIT_AGAIN))
                            : Words.of("\"isoscope fit FILE --out FIT.json\" saves a fit."));
        }
    }

    private Form form() throws FitFormatException {
        String forms = Words.of("one of %s", String.join(", ", Forms.all().keySet()));
        String id = text("/form", forms);
        return id.equals(OWN)
                ? own()
                : Forms.byId(id).orElseThrow(() -> wrong("/form", forms, Words.said(FIT_AGAIN)));
    }

    /// The form of the sheet that stands in the file.
    private Form own() throws FitFormatException {
        String text = text("/sheet", Words.of("the law as a sheet"));
        return switch (new SheetReader(Forms.all()).law(OWN, "saved", text)) {
            case SheetOutcome.Read(Sheet sheet) -> sheet.form();
            case SheetOutcome.Unreadable(List<SheetProblem> problems) ->
                    throw wrong(
                            "/sheet",
                            problems.getFirst().sentence(),
                            Words.of("the law as a sheet"),
                            Words.said(FIT_AGAIN));
        };
    }

    private Law law(Form form) throws FitFormatException {
        LawCard card = card(form);
        try {
            Law law = Law.of(form, card);
            requireAgreement(law);
            return law;
        } catch (UnexpectedValue e) {
            throw unlawful(Words.of("%s, found %s", e.expected(), e.found()));
        } catch (IllegalArgumentException e) {
            throw unlawful(String.valueOf(e.getMessage()));
        }
    }

    private FitFormatException unlawful(String expected) {
        return wrong(
                "/parameters",
                Words.of("constants that no such law has"),
                expected,
                Words.said(MENDED));
    }

    /// A file tells some numbers twice; where they part, one was changed by hand.
    private void requireAgreement(Law law) throws FitFormatException {
        Map<String, Double> saved = numbers("/constants", "");
        FurtherConstants.of(law)
                .forEach((name, further) -> {
                    double told = saved.getOrDefault(name, further.value());
                    if (!(Math.abs(told / further.value() - 1) < ROUNDING)) {
                        throw new UnexpectedValue(
                                Words.of(
                                        "a %s of %s = %s",
                                        name, further.formula(), further.value()),
                                String.valueOf(told));
                    }
                });
    }

    private LawCard card(Form form) throws FitFormatException {
        return new LawCard(
                id(),
                name(),
                "saved",
                PlainLine.of(text("/formula", Words.of("the formula of the law"))),
                parameters(form),
                units(),
                convention(),
                range(),
                new Source(data(), "", PlainLine.of(optional("/method"))),
                PlainLine.of(optional("/note")));
    }

    /// The parameters of the card, among them those that the form needs.
    private Map<String, Double> parameters(Form form) throws FitFormatException {
        Map<String, Double> parameters = numbers("/parameters", "/value");
        for (String name : form.required()) {
            if (!parameters.containsKey(name)) {
                throw wrong(
                        "/parameters/" + name,
                        Words.of("a value of %s", name),
                        Words.said(FIT_AGAIN));
            }
        }
        return parameters;
    }

    /// The numbers of the members of an object, in order.
    ///
    /// @param inner where in the member its number is
    private Map<String, Double> numbers(String path, String inner) throws FitFormatException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : members(path)) {
            numbers.put(name, number(path + "/" + name + inner));
        }
        return numbers;
    }

    private Set<String> members(String path) {
        Node object = json.at(path);
        return object == null ? Set.of() : object.members().keySet();
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (String name : members("/units")) {
            units.put(name, PlainLine.of(optional("/units/" + name)));
        }
        return units;
    }

    private ParameterConvention convention() throws FitFormatException {
        List<ParameterConvention> all = List.of(ParameterConvention.values());
        String names =
                all.stream().map(ParameterConvention::id).collect(Collectors.joining(" or "));
        String text = text("/parameter_convention", names);
        return all.stream()
                .filter(convention -> convention.id().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("/parameter_convention", names, Words.said(FIT_AGAIN)));
    }

    private ComputeRange range() throws FitFormatException {
        double low = number("/valid_range/low_flop");
        double high = number("/valid_range/high_flop");
        if (!(low > 0 && low <= high)) {
            throw wrong(
                    "/valid_range/low_flop",
                    Words.of("a compute above 0 and below the largest"),
                    Words.said(MENDED));
        }
        return new ComputeRange(low, high);
    }

    private String id() {
        return names().id(".json");
    }

    private String name() {
        return names().name(Words.of("Fit of %s", (data().isEmpty() ? id() : data())), id());
    }

    private NamesBeside names() {
        return new NamesBeside(file, beside);
    }

    private String data() {
        return PlainLine.of(optional("/data"));
    }

    private double number(String path) throws FitFormatException {
        String expected = Words.of("a number for %s", words(path));
        Node value = json.at(path);
        if (value != null && value.text().equals("Infinity") && INFINITE.contains(path)) {
            return Double.POSITIVE_INFINITY;
        }
        if (value == null || value.type() != Node.Type.NUMBER) {
            throw wrong(path, expected, Words.said(MENDED));
        }
        double number = Double.parseDouble(value.text());
        if (!Double.isFinite(number)) {
            throw wrong(
                    path,
                    Words.of("%s that is not beyond every double", expected),
                    Words.said(MENDED));
        }
        return number;
    }

    private String text(String path, String expected) throws FitFormatException {
        Node value = json.at(path);
        if (value == null || value.type() != Node.Type.TEXT) {
            throw wrong(path, expected, Words.said(FIT_AGAIN));
        }
        return value.text();
    }

    private String optional(String path) {
        Node value = json.at(path);
        return value == null || value.type() != Node.Type.TEXT ? "" : value.text();
    }

    private FitFormatException wrong(String path, String expected, String help) {
        Node value = json.at(path);
        String found = value == null ? Words.of("no %s", words(path)) : value.shown();
        return wrong(path, found, expected, help);
    }

    /// A problem at the place of a value, or at the nearest object around where it should be.
    private FitFormatException wrong(String path, String found, String expected, String help) {
        String around = path;
        while (json.at(around) == null && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        Node place = json.at(around);
        int line = place == null ? 0 : place.line();
        int column = place == null ? 0 : place.column();
        return new FitFormatException(
                new FitFileProblem(file, line, column, found, expected, help));
    }

    private static String words(String path) {
        return PlainLine.of(path.substring(1).replace('/', '.'));
    }
}
