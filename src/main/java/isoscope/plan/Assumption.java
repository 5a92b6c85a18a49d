package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Quoted;
import isoscope.words.Words;

/// Something a plan takes for granted, which people see and can change.
///
/// @param id the name in JSON, such as `utilisation`
/// @param title for people
/// @param value the value that is taken
/// @param unit of a number, or empty
/// @param source who says so; of what was not told at all, what to give
/// @param given whether it was asked for: else it is a default
public record Assumption(
        String id, String title, Value value, String unit, String source, boolean given) {
    private static final String GIVEN = Words.key("as given");

    /// The value that is taken for granted.
    public sealed interface Value {
        /// A number, perhaps with a range, perhaps unknown.
        record Amount(Estimate estimate) implements Value {}

        /// Words.
        ///
        /// @param id in JSON
        /// @param title for people
        record Text(String id, String title) implements Value {}
    }

    /// A number that was asked for.
    static Assumption given(String id, String title, Estimate estimate, String unit) {
        return new Assumption(id, title, new Value.Amount(estimate), unit, Words.said(GIVEN), true);
    }

    /// A number of the catalogue.
    static Assumption quoted(String id, String title, Quoted quoted, String unit) {
        return new Assumption(
                id,
                title,
                new Value.Amount(quoted.estimate()),
                unit,
                quoted.source().text(),
                false);
    }

    /// A number that is taken where none is given.
    static Assumption usual(String id, String title, Estimate estimate, String source) {
        return new Assumption(id, title, new Value.Amount(estimate), "", source, false);
    }

    /// A number that nobody knows.
    ///
    /// @param advice why, and what to give
    static Assumption unknown(String id, String title, String unit, String advice) {
        return new Assumption(id, title, new Value.Amount(Estimate.UNKNOWN), unit, advice, false);
    }

    /// Words of the plan.
    static Assumption text(String id, String title, String text, String source, boolean given) {
        return text(id, title, new Value.Text(text, text), source, given);
    }

    /// Words of the plan, which people read otherwise than a program.
    static Assumption text(String id, String title, Value.Text text, String source, boolean given) {
        return new Assumption(id, title, text, "", source, given);
    }

    /// The same with another number.
    Assumption with(Estimate estimate) {
        return new Assumption(id, title, new Value.Amount(estimate), unit, source, given);
    }

    /// The number; unknown of words.
    Estimate estimate() {
        return switch (value) {
            case Value.Amount(Estimate estimate) -> estimate;
            case Value.Text _ -> Estimate.UNKNOWN;
        };
    }

    /// Whether it is a number that nobody knows.
    public boolean isUnknown() {
        return value instanceof Value.Amount(Estimate estimate) && !estimate.isKnown();
    }

    /// Whether it is a number that somebody published.
    public boolean isPublished() {
        return value instanceof Value.Amount && !isUnknown() && !source.equals(Words.said(GIVEN));
    }
}
