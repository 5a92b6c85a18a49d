package isoscope.law;

import isoscope.formula.Expression;
import isoscope.words.Words;

/// A quantity that follows from variables and constants.
///
/// @param name in formulas and examples, such as `L`
/// @param is its formula over variables and constants alone: steps are put in
/// @param written its formula as the sheet has it
/// @param title in words, such as "loss"
/// @param unit such as "nats/token", or empty
public record Definition(
        String name, Expression is, Expression written, String title, String unit) {
    @Override
    public String title() {
        return Words.said(title);
    }
}
