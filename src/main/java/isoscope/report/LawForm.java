package isoscope.report;

import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.DataConstrainedLaw;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanJointLaw;
import isoscope.law.KaplanLaw;
import isoscope.law.KaplanSurface;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.OneQuantityLaw;
import isoscope.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The shapes that fitted laws have, each made from numbers of its card, and of [PowerConstants] where a power law with
/// a scale is in it.
enum LawForm {
    /// L = E + A/N^α + B/D^β.
    CHINCHILLA,
    /// N* = k·C^a, and for some L* = E + (C_c/C)^γ.
    FRONTIER,
    /// L = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D.
    KAPLAN_JOINT,
    /// L = E + (N_c/N)^α_N, for some without E.
    LOSS_OF_PARAMETERS,
    /// L = E + (D_c/D)^α_D, for some without E.
    LOSS_OF_TOKENS,
    /// L = E + (C_c/C)^α_C, for some without E.
    LOSS_OF_COMPUTE,
    /// L = E + A/N′^α + B/D′^β.
    DATA_CONSTRAINED;

    /// The shape of a law.
    ///
    /// @throws IllegalArgumentException when no fit has it
    static LawForm of(Law law) {
        return switch (law) {
            case ChinchillaLaw _ -> CHINCHILLA;
            case FrontierLaw _ -> FRONTIER;
            case KaplanJointLaw _ -> KAPLAN_JOINT;
            case DataConstrainedLaw _ -> DATA_CONSTRAINED;
            case OneQuantityLaw one -> ofQuantity(one.quantity());
            case KaplanLaw _ ->
                    throw new IllegalArgumentException("expected a fitted law, found " + law.id());
        };
    }

    /// The shape of that name, if there is one.
    static Optional<LawForm> byId(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /// The name in files: lower case with hyphens.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The parameters that a card of that shape must have.
    List<String> required() {
        return switch (this) {
            case CHINCHILLA, DATA_CONSTRAINED -> List.of("E", "A", "B", "alpha", "beta");
            case FRONTIER -> List.of("k", "a");
            case KAPLAN_JOINT -> List.of("N_c", "D_c", "alpha_N", "alpha_D");
            case LOSS_OF_PARAMETERS -> List.of("N_c", "alpha_N");
            case LOSS_OF_TOKENS -> List.of("D_c", "alpha_D");
            case LOSS_OF_COMPUTE -> List.of("C_c", "alpha_C");
        };
    }

    /// The numbers of a law that its card has rounded or left out, for files.
    static Map<String, Double> further(Law law) {
        return switch (law) {
            case FrontierLaw frontier ->
                    frontier.frontier().map(PowerConstants::further).orElse(Map.of());
            case OneQuantityLaw one -> PowerConstants.further(one.power());
            case ChinchillaLaw _, DataConstrainedLaw _, KaplanJointLaw _, KaplanLaw _ -> Map.of();
        };
    }

    /// The law of that shape.
    ///
    /// @param card has every one of [#required]
    /// @param further as [#further] gave them
    /// @throws IllegalArgumentException when a number has a value that no such law has
    Law law(LawCard card, Map<String, Double> further) {
        Constants values = new Constants(card.parameters());
        PowerConstants powers = new PowerConstants(values, further);
        return switch (this) {
            case CHINCHILLA -> new ChinchillaLaw(card, surface(values));
            case FRONTIER ->
                    new FrontierLaw(
                            card,
                            values.positive("k"),
                            values.positive("a"),
                            values.has("C_c") && values.has("gamma")
                                    ? Optional.of(powers.law("C_c", "gamma"))
                                    : Optional.empty());
            case KAPLAN_JOINT ->
                    new KaplanJointLaw(
                            card,
                            new KaplanSurface(
                                    values.positive("alpha_N"),
                                    values.positive("alpha_D"),
                                    values.positive("N_c"),
                                    values.positive("D_c")));
            case LOSS_OF_PARAMETERS ->
                    new OneQuantityLaw(card, Quantity.PARAMETERS, powers.law("N_c", "alpha_N"));
            case LOSS_OF_TOKENS ->
                    new OneQuantityLaw(card, Quantity.TOKENS, powers.law("D_c", "alpha_D"));
            case LOSS_OF_COMPUTE ->
                    new OneQuantityLaw(card, Quantity.COMPUTE, powers.law("C_c", "alpha_C"));
            case DATA_CONSTRAINED ->
                    new DataConstrainedLaw(
                            card,
                            surface(values),
                            values.orElse("R_D", Double.POSITIVE_INFINITY),
                            values.orElse("R_N", Double.POSITIVE_INFINITY));
        };
    }

    private static LawForm ofQuantity(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> LOSS_OF_PARAMETERS;
            case TOKENS -> LOSS_OF_TOKENS;
            case COMPUTE -> LOSS_OF_COMPUTE;
            case LOSS -> throw new IllegalArgumentException("expected a quantity to scale");
        };
    }

    private static ChinchillaSurface surface(Constants values) {
        return new ChinchillaSurface(
                values.of("E"),
                values.of("A"),
                values.of("B"),
                values.of("alpha"),
                values.of("beta"));
    }
}
