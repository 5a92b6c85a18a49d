package isoscope.fit.form;

import isoscope.fit.FitMethod;
import isoscope.fit.form.FormText.Read;
import isoscope.fit.form.FormText.Wrong;
import isoscope.formula.Formula;
import isoscope.typed.Completion;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The form that a person typed, as a method of fits.
public final class OwnForm {
    /// The name people know it by.
    public static final String TITLE = Words.key("Your own form");

    private static final int MOST = 8;
    private static final Pattern WORD = Pattern.compile("`?[A-Za-z][\\w]*$|`[^`]*$");

    private OwnForm() {}

    /// The method that fits a form over runs; one that refuses every fit where the text is no form over them.
    public static FitMethod over(String text, FormColumns columns) {
        return switch (FormText.read(text, columns)) {
            case Read(var form) -> new FormMethod(Words.said(TITLE), form);
            case Wrong(var rejected) -> new UnreadForm(rejected);
        };
    }

    /// The completions of the text typed so far: quantities, columns of numbers and functions that begin like the word
    /// before the caret.
    ///
    /// @param typed up to the caret
    public static List<Completion> completions(String typed, FormColumns columns) {
        Matcher word = WORD.matcher(typed);
        if (!word.find()) {
            return List.of();
        }
        String begun = word.group().replace("`", "").toLowerCase(Locale.ROOT);
        return Stream.of(
                        FormColumns.QUANTITIES.stream(),
                        columns.names().stream().map(Formula::typed),
                        Formula.functions().stream().map(name -> name + "("))
                .flatMap(names -> names)
                .filter(name -> isBegunBy(name.replace("`", "").toLowerCase(Locale.ROOT), begun))
                .limit(MOST)
                .map(name -> new Completion(name, word.start()))
                .toList();
    }

    private static boolean isBegunBy(String name, String begun) {
        return name.startsWith(begun) && !name.equals(begun);
    }
}
