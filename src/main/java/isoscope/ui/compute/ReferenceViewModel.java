package isoscope.ui.compute;

import isoscope.law.ScalingLaw;
import isoscope.session.LawSelection;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The choice of the reference law, whose predicted losses others are compared by.
///
/// @param laws those that are shown can be chosen
public record ReferenceViewModel(LawSelection laws) {
    /// The usual law first, then every law shown that predicts losses.
    public List<Choice> choices() {
        List<ScalingLaw> referable = laws.referable();
        String now = laws.reference();
        boolean chosen = referable.stream().anyMatch(law -> law.id().equals(now));
        List<Choice> all = new ArrayList<>();
        all.add(
                new Choice(
                        "", Words.of("Automatic: the fitted law, else a published one"), !chosen));
        referable.forEach(
                law -> all.add(new Choice(law.id(), law.card().name(), law.id().equals(now))));
        return List.copyOf(all);
    }

    /// Compares by this law from now on, as a step that can be undone.
    public void choose(Choice choice) {
        laws.refer(choice.id());
    }

    /// A law that can be chosen.
    ///
    /// @param id empty for the usual one
    /// @param chosen whether it is the choice now
    public record Choice(String id, String name, boolean chosen) {}
}
