package isoscope.law;

import isoscope.formula.Expression;
import java.util.Optional;

/// How a law splits a budget.
///
/// @param over the variable that is chosen, such as `N`
/// @param given the result or variable that is the budget, such as `C`; empty when all other variables are given
/// @param minimise the result that the choice makes least; empty when the choice is a regression of its own
/// @param is the choice as a formula of the budget, in closed form; empty when it is searched for
/// @param loss the result that is the loss of the choice; empty for [#minimise], or when the law tells none
public record Optimum(
        String over,
        String given,
        Optional<String> minimise,
        Optional<Expression> is,
        Optional<String> loss) {}
