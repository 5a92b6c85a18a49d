package isoscope.law.sheet;

import isoscope.law.Form;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.words.Words;
import java.util.List;

/// A law as its file tells it.
///
/// @param form its formulas
/// @param card who says so, with the values of the constants
/// @param says the statement of the law, in one sentence, or empty
/// @param breaks where it does not hold, or empty
/// @param charts the charts on its card; empty where nobody chose
/// @param examples the examples that its source calculates
public record Sheet(
        Form form,
        LawCard card,
        String says,
        String breaks,
        List<LawChart> charts,
        List<Example> examples) {
    /// Copies the lists.
    public Sheet {
        charts = List.copyOf(charts);
        examples = List.copyOf(examples);
    }

    /// The law.
    public Law law() {
        return Law.of(form, card);
    }

    @Override
    public String says() {
        return Words.said(says);
    }

    @Override
    public String breaks() {
        return Words.said(breaks);
    }
}
