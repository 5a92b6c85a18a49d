package isoscope.plan;

import isoscope.law.LawCard;
import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The assumptions of a plan about the law and about counting.
final class LawAssumptions {
    private LawAssumptions() {}

    static List<Assumption> of(Planner planner) {
        LawCard card = planner.law().law().card();
        List<Assumption> all = new ArrayList<>();
        all.add(
                Assumption.text(
                        "law",
                        Words.of("Law"),
                        new Assumption.Value.Text(planner.law().law().id(), card.name()),
                        source(card),
                        planner.lawGiven()));
        all.add(
                Assumption.text(
                        "parameter_convention",
                        Words.of("Parameters counted"),
                        new Assumption.Value.Text(
                                card.convention().id(), card.convention().title()),
                        source(card),
                        false));
        all.add(
                Assumption.text(
                        "measured_on",
                        Words.of("Compute the law was measured on"),
                        range(card.validRange()),
                        source(card),
                        false));
        String held = planner.law().law().held();
        if (!held.isEmpty()) {
            all.add(
                    Assumption.text(
                            "held",
                            Words.of("Other variables of the law"),
                            held,
                            source(card),
                            false));
        }
        all.add(
                number(
                        "training_flop_per_parameter_token",
                        Words.of("Training"),
                        new Spent(1, 1, 0)));
        if (planner.conditions().serves()) {
            all.addAll(serving(planner.conditions()));
        }
        return all;
    }

    private static List<Assumption> serving(Conditions conditions) {
        return List.of(
                number(
                        "inference_flop_per_parameter_token",
                        Words.of("Serving"),
                        new Spent(1, 0, 1)),
                Assumption.given(
                        "inference_tokens",
                        Words.of("Tokens served over its lifetime"),
                        Estimate.exactly(conditions.servedTokens()),
                        "tokens"),
                Assumption.text(
                        "budget",
                        Words.of("The budget pays for"),
                        Words.of("training and serving together"),
                        Words.of("by the device time each takes"),
                        false));
    }

    private static String range(LawCard.ComputeRange measured) {
        return measured.isKnown()
                ? Words.of(
                        "%s FLOP",
                        QuantityFormat.range(
                                QuantityFormat.power(measured.low()),
                                QuantityFormat.power(measured.high())))
                : Words.of("range not stated");
    }

    private static Assumption number(String id, String title, Spent one) {
        return new Assumption(
                id,
                Words.of("%s, for each parameter and token", title),
                new Assumption.Value.Amount(Estimate.exactly(one.flop())),
                "FLOP",
                Words.of("Kaplan et al. 2020, section 2.1; attention over the context is left out"),
                false);
    }

    private static String source(LawCard card) {
        String arxiv = card.source().arxiv();
        return card.source().shortName() + (arxiv.isEmpty() ? "" : ", arXiv " + arxiv);
    }
}
