package isoscope.ui.playground;

import isoscope.law.LawCard;
import isoscope.plan.simulate.Accuracy;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.workspace.ChoiceViewModel.Option;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A number that methods estimate: one of a frontier, or a constant of a law.
///
/// @param ofFrontier whether it is one of a frontier
/// @param name as reports have it
record Subject(boolean ofFrontier, String name) {
    /// N* of the target budget.
    static final Subject PARAMETERS = new Subject(true, "parameters");

    private static final String NOTHING = "–";
    private static final double ROUNDING = 1e-8;
    private static final String FRONTIER = "frontier.";
    private static final String CONSTANT = "constant.";

    /// By its text in a session.
    static Subject of(String id) {
        return id.startsWith(CONSTANT)
                ? new Subject(false, id.substring(CONSTANT.length()))
                : new Subject(true, id.substring(Math.min(id.length(), FRONTIER.length())));
    }

    /// Its text in a session.
    String id() {
        return (ofFrontier ? FRONTIER : CONSTANT) + name;
    }

    /// Everything that methods estimated, what counts most first.
    static List<Subject> all(Simulated simulated) {
        Stream<Subject> frontier =
                Stream.of("parameters", "tokens", "parameters_exponent", "tokens_exponent")
                        .map(name -> new Subject(true, name));
        Stream<Subject> constants =
                simulated.methods().stream()
                        .flatMap(method -> method.parameters().keySet().stream())
                        .distinct()
                        .map(name -> new Subject(false, name));
        return Stream.concat(frontier, constants).toList();
    }

    /// Whether it is a number of parameters or tokens.
    boolean isCount() {
        return ofFrontier && !name.endsWith("exponent");
    }

    /// For people.
    ///
    /// @param compute the target budget, in FLOP
    String title(double compute) {
        String budget = QuantityFormat.power(compute);
        return switch (id()) {
            case "frontier.parameters" -> Words.of("Best parameters N* of %s FLOP", budget);
            case "frontier.tokens" -> Words.of("Best tokens D* of %s FLOP", budget);
            case "frontier.parameters_exponent" -> Words.of("Exponent of N*, N* ∝ C^a");
            case "frontier.tokens_exponent" -> Words.of("Exponent of D*, D* ∝ C^b");
            default -> Words.of("Constant %s", LawCard.symbol(name));
        };
    }

    /// As something to choose.
    Option option(double compute) {
        return new Option(id(), title(compute));
    }

    /// How well a method estimates it; empty of one whose law has nothing of the kind.
    Optional<Accuracy> of(MethodAccuracy method) {
        Map<String, Accuracy> all = ofFrontier ? method.frontier() : method.parameters();
        return Optional.ofNullable(all.get(name));
    }

    /// Its true value in words.
    String truth(double value) {
        return isCount() ? size(value) : Double.isNaN(value) ? NOTHING : NumberText.of(value, 4);
    }

    /// A spread or a width in words.
    String size(double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        return isCount() ? QuantityFormat.si(value) : NumberText.of(value, 3);
    }

    /// The bias of a method in words, with its standard error where there is one. An error of rounding is none.
    String bias(Accuracy of) {
        if (Double.isNaN(of.bias()) || Math.abs(of.bias()) <= ROUNDING * Math.abs(of.truth())) {
            return Double.isNaN(of.bias()) ? NOTHING : "0";
        }
        if (!isCount()) {
            return NumberText.withError(of.bias(), of.biasError());
        }
        String bias = (of.bias() > 0 ? "+" : "") + QuantityFormat.si(of.bias());
        return of.biasError() > 0
                ? Words.of("%s ± %s", bias, QuantityFormat.si(of.biasError(), 2))
                : bias;
    }
}
