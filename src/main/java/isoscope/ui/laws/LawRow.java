package isoscope.ui.laws;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LineStyle;
import isoscope.law.ScalingLaw;
import isoscope.quantity.LossUnit;
import isoscope.session.Choices;
import isoscope.ui.inspector.FitSummary;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// A law in the table.
///
/// @param id its stable name
/// @param name short name
/// @param form the right-hand side of its formula, or the whole when it only splits; exponents behind `^`
/// @param constants as people write them, in the order of [#CONSTANTS]; `·` where the law has none of that name
/// @param exponent a of N* ∝ C^a, or `·`
/// @param convention the parameters that N counts
/// @param source who says so
/// @param line how it is drawn
/// @param shown whether charts show it
record LawRow(
        String id,
        String name,
        String form,
        List<String> constants,
        String exponent,
        String convention,
        String source,
        LineStyle line,
        boolean shown) {
    /// The columns of constants, by their names on the law's card.
    static final List<String> CONSTANTS = List.of("E", "A", "B", "alpha", "beta");

    /// The unit of E, unless another one stands behind it.
    static final String LOSS_UNIT = LossUnit.NATS_PER_TOKEN.id();

    /// The sign that stands where there is no number.
    static final String NOTHING = "·";

    LawRow {
        constants = List.copyOf(constants);
    }

    /// A published law.
    static LawRow published(ScalingLaw law, boolean shown) {
        return of(
                law.card(),
                law.card().name(),
                exponent(law),
                law.card().source().shortName(),
                shown);
    }

    /// The law of the user's runs.
    ///
    /// @param counted how many runs it rests on, such as `240 runs`
    static LawRow fitted(Law law, Optional<ScalingLaw> splits, String counted, boolean shown) {
        return of(
                law.card(),
                Words.of("Fitted"),
                splits.map(LawRow::exponent).orElse(NOTHING),
                Words.of("%s, this file", counted),
                shown);
    }

    /// The place of the law of the user's runs while there is none.
    ///
    /// @param why such as "No data set"
    static LawRow notFitted(String why, boolean shown) {
        return new LawRow(
                Choices.FITTED,
                Words.of("Fitted"),
                NOTHING,
                CONSTANTS.stream().map(name -> NOTHING).toList(),
                NOTHING,
                NOTHING,
                why,
                LineStyle.FITTED,
                shown);
    }

    private static LawRow of(
            LawCard card, String name, String exponent, String source, boolean shown) {
        return new LawRow(
                card.id(),
                name,
                form(card.formula()),
                CONSTANTS.stream().map(constant -> constant(card, constant)).toList(),
                exponent,
                convention(card.convention()),
                source,
                card.line(),
                shown);
    }

    /// The first formula of a card, without the L(…) that every surface begins with.
    static String form(String formula) {
        return formula.split(";", 2)[0].strip().replaceFirst("^L(\\([^)]*\\))? = ", "");
    }

    static String convention(ParameterConvention convention) {
        return switch (convention) {
            case TOTAL -> Words.of("All");
            case NON_EMBEDDING -> Words.of("Non-embedding");
            case AS_RECORDED -> Words.of("As recorded");
        };
    }

    private static String constant(LawCard card, String name) {
        Double value = card.parameters().get(name);
        if (value == null) {
            return NOTHING;
        }
        boolean otherUnit = name.equals("E") && !card.lossUnit().equals(LOSS_UNIT);
        return FitSummary.constant(value) + (otherUnit ? " " + card.lossUnit() : "");
    }

    private static String exponent(ScalingLaw law) {
        return FitSummary.constant(law.parametersExponent());
    }
}
