package isoscope.saved;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which laws are at hand, and what charts show of them.
///
/// @param ids in the order of their chips
/// @param muted those of them that are not shown
/// @param hiddenLayers layers of charts that are switched off
/// @param cards by the ids of laws, the values of variables that were dragged on their cards
/// @param reference the law whose predicted losses others are compared by; empty for the usual one
public record LawChoices(
        List<String> ids,
        Set<String> muted,
        Set<String> hiddenLayers,
        Map<String, Map<String, Double>> cards,
        String reference) {
    /// None at all.
    public static final LawChoices NONE = new LawChoices(List.of());

    /// All of these, all of them shown.
    public LawChoices(List<String> ids) {
        this(ids, Set.of(), Set.of(), Map.of(), "");
    }

    /// Copies the collections.
    public LawChoices {
        ids = List.copyOf(ids);
        muted = Set.copyOf(muted);
        hiddenLayers = Set.copyOf(hiddenLayers);
        cards =
                cards.entrySet().stream()
                        .filter(card -> !card.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, card -> Map.copyOf(card.getValue())));
    }

    /// The values of variables on the card of a law; empty where none was dragged.
    public Map<String, Double> card(String law) {
        return cards.getOrDefault(law, Map.of());
    }

    /// The same with other values on the card of a law.
    public LawChoices withCard(String law, Map<String, Double> values) {
        Map<String, Map<String, Double>> changed = new HashMap<>(cards);
        changed.put(law, values);
        return new LawChoices(ids, muted, hiddenLayers, changed, reference);
    }

    /// Whether a law is at hand and shown.
    public boolean shows(String law) {
        return ids.contains(law) && !muted.contains(law);
    }

    /// The same with a law shown or hidden; one that was not at hand comes to hand, shown.
    public LawChoices withToggled(String law) {
        return shows(law)
                ? withMuted(changed(muted, now -> now.add(law)))
                : with(law).withMuted(changed(muted, now -> now.remove(law)));
    }

    /// The same with this law shown, at hand from now on, and all others hidden.
    public LawChoices withOnly(String law) {
        return with(law).withMuted(changed(Set.copyOf(ids), others -> others.remove(law)));
    }

    /// The same with losses compared by this law, which is shown from now on, or by the usual one where none is named.
    public LawChoices withReference(String law) {
        LawChoices shown = law.isEmpty() || shows(law) ? this : withToggled(law);
        return new LawChoices(shown.ids, shown.muted, hiddenLayers, cards, law);
    }

    /// The same with a law no longer at hand.
    public LawChoices without(String law) {
        return new LawChoices(
                ids.stream().filter(id -> !id.equals(law)).toList(),
                changed(muted, now -> now.remove(law)),
                hiddenLayers,
                cards,
                reference);
    }

    /// The same with a layer shown or hidden.
    public LawChoices withLayer(String layer, boolean shown) {
        return withHidden(
                changed(hiddenLayers, shown ? now -> now.remove(layer) : now -> now.add(layer)));
    }

    /// The same with one layer of a chart shown and its others hidden.
    ///
    /// @param all the layers of the chart
    public LawChoices withOnlyLayer(String layer, Collection<String> all) {
        return withHidden(changed(hiddenLayers, now -> now.addAll(all))).withLayer(layer, true);
    }

    /// The same with all layers of a chart shown.
    public LawChoices withAllLayers(Collection<String> all) {
        return withHidden(changed(hiddenLayers, now -> now.removeAll(all)));
    }

    private LawChoices with(String law) {
        Set<String> more = new LinkedHashSet<>(ids);
        more.add(law);
        return new LawChoices(List.copyOf(more), muted, hiddenLayers, cards, reference);
    }

    private LawChoices withMuted(Set<String> laws) {
        return new LawChoices(ids, laws, hiddenLayers, cards, reference);
    }

    private LawChoices withHidden(Set<String> layers) {
        return new LawChoices(ids, muted, layers, cards, reference);
    }

    private static Set<String> changed(Set<String> set, Consumer<Set<String>> change) {
        Set<String> copy = new HashSet<>(set);
        change.accept(copy);
        return copy;
    }
}
