package isoscope.session;

import isoscope.fit.form.FormMethod;
import isoscope.plot.ColourBy;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.saved.FitChoices;
import isoscope.saved.LawChoices;
import isoscope.saved.SavedRuns;
import isoscope.saved.SavedSession;
import isoscope.session.data.DataSet;
import isoscope.session.data.ExcludedRuns;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A session restored with the data that were found: the parts that still hold, and those that do not.
final class Restoration {
    private final SavedSession session;
    private final Optional<DataSet> data;
    private final Set<String> methods;
    private final Set<String> laws;
    private final List<String> lost = new ArrayList<>();
    private final Snapshot snapshot;

    /// @param data the data that were read, if the session had any
    /// @param methods ids of the methods there are
    /// @param laws ids of the laws there are
    Restoration(
            SavedSession session, Optional<DataSet> data, Set<String> methods, Set<String> laws) {
        this.session = session;
        this.data = data;
        this.methods = Set.copyOf(methods);
        this.laws = Set.copyOf(laws);
        snapshot = new Snapshot(data, choices(), session.bootstrap(), session.look());
    }

    /// The snapshot to show.
    Snapshot snapshot() {
        return snapshot;
    }

    /// The choices that hold no longer, a sentence each.
    List<String> lost() {
        return List.copyOf(lost);
    }

    private Choices choices() {
        return new Choices(
                excluded(),
                known(session.laws()),
                fit(),
                session.runs().treatment(),
                filter(),
                colour(),
                session.look().numbers(),
                session.predictions(),
                session.tour());
    }

    /// Those that were left out; names that are not there stay, for they may come back with their file.
    private Set<String> excluded() {
        SavedRuns saved = session.runs();
        Set<String> found =
                data.map(set ->
                                new ExcludedRuns(set)
                                        .found(saved.excluded(), saved.excludedValues()))
                        .orElse(saved.excluded());
        Set<String> there = new HashSet<>();
        data.ifPresent(set -> set.runs().runs().forEach(run -> there.add(run.id())));
        long held = found.stream().filter(there::contains).count();
        long gone = saved.excluded().size() - held;
        if (gone > 0) {
            lost.add(
                    gone == 1
                            ? Words.of("1 excluded run no longer exists.")
                            : Words.of("%,d excluded runs no longer exist.", gone));
        }
        return found;
    }

    private LawChoices known(LawChoices saved) {
        List<String> ids = saved.ids();
        List<String> known =
                ids.stream().filter(id -> laws.contains(id) || id.equals(Choices.FITTED)).toList();
        if (known.size() < ids.size()) {
            lost.add(
                    Words.of(
                            "Laws that were not found: %s. A session does not contain saved fits: open their files again.",
                            ids.stream()
                                    .filter(id -> !known.contains(id))
                                    .collect(Collectors.joining(", "))));
        }
        return new LawChoices(
                known, saved.muted(), saved.hiddenLayers(), saved.cards(), saved.reference());
    }

    private FitChoices fit() {
        FitChoices saved = session.fit();
        String method = saved.method();
        boolean own = method.equals(FormMethod.ID) && !saved.form().isEmpty();
        if (own || methods.contains(method)) {
            return saved;
        }
        lost.add(Words.of("This program has no method “%s”.", method));
        return saved.withMethod(FitChoices.STANDARD.method());
    }

    private Optional<RunFilter> filter() {
        String text = session.runs().filter();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (RunFilter.parse(text, columns())) {
            case ParsedFilter.Parsed(RunFilter filter) -> Optional.of(filter);
            case ParsedFilter.Rejected rejected -> {
                lost.add(
                        Words.of(
                                "The filter %s does not fit these runs: found %s, expected %s.",
                                text, rejected.found(), rejected.expected()));
                yield Optional.empty();
            }
        };
    }

    private ColourBy colour() {
        String word = session.runs().colouredBy();
        if (word.isEmpty()) {
            return new ColourBy.Usual();
        }
        Optional<ColourBy> known = ColourBy.named(word, columns());
        if (known.isEmpty()) {
            lost.add(Words.of("There is no column “%s” to colour by.", word));
        }
        return known.orElseGet(ColourBy.Usual::new);
    }

    private List<String> columns() {
        return data.map(set -> set.runs().columns()).orElse(List.of());
    }
}
