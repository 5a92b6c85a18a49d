package isoscope.session;

import isoscope.fit.FitOutcome;
import isoscope.law.ScalingLaw;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// The published laws and those of saved fits, with the fitted one beside them.
///
/// @param published in the order of the menu
/// @param fitted the law of the included runs, if there is one
record Laws(List<ScalingLaw> published, Optional<FitOutcome.Fitted> fitted) {
    private static final String FITTED_NAME = Words.key("Fitted");
    private static final String JUDGE_WITHOUT_DATA = "chinchilla-a3";

    Laws {
        published = List.copyOf(published);
    }

    Optional<ScalingLaw> byId(String id) {
        return id.equals(Choices.FITTED)
                ? fitted.flatMap(FitOutcome.Fitted::scalingLaw)
                : published.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    List<LawSlot> slots(Choices choices) {
        return choices.laws().ids().stream().map(id -> slot(id, choices)).toList();
    }

    private LawSlot slot(String id, Choices choices) {
        Optional<ScalingLaw> law = byId(id);
        String name =
                id.equals(Choices.FITTED)
                        ? Words.said(FITTED_NAME)
                        : law.map(known -> known.card().name()).orElse(id);
        return new LawSlot(id, name, law, choices.laws().shows(id));
    }

    /// The laws switched on, in the order of their chips: the fitted law was put last and so is drawn on top.
    List<ScalingLaw> shown(Choices choices) {
        return slots(choices).stream()
                .filter(LawSlot::shown)
                .flatMap(slot -> slot.law().stream())
                .toList();
    }

    /// The reference law where no law that is shown has a loss surface: the read-out still needs one.
    Optional<ScalingLaw> standInReference() {
        return byId(JUDGE_WITHOUT_DATA);
    }
}
