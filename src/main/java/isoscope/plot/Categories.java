package isoscope.plot;

import isoscope.plot.Layer.Shape;
import isoscope.runs.Attributes;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs by what their file says in words, the largest group first, each with a colour and a shape of its own, the same in
/// every chart. Groups beyond the first [#MOST] are one, grey and named so.
///
/// @param groups of the runs
/// @param values how many different values there are
public record Categories(List<Category> groups, int values) {
    /// How many groups can be told apart.
    public static final int MOST = 12;

    private static final List<Shape> SHAPES =
            List.of(Shape.CIRCLE, Shape.TRIANGLE, Shape.DIAMOND, Shape.TRIANGLE_DOWN);

    /// Copies the list.
    public Categories {
        groups = List.copyOf(groups);
    }

    /// A group of runs.
    ///
    /// @param name the value in the file, or how many further values these are
    /// @param values the values in the file
    /// @param runs how many there are
    public record Category(String name, Paint paint, Shape shape, Set<String> values, int runs) {
        /// Copies the set.
        public Category {
            values = Set.copyOf(values);
        }

        /// The ids of the runs of the group, among those of the study that it is a group of.
        public Set<String> members(Study study) {
            return study.runs().runs().stream()
                    .filter(run -> values.contains(study.colouredBy().text(run)))
                    .map(Run::id)
                    .collect(Collectors.toSet());
        }
    }

    /// The groups of the runs of a study; empty where they are coloured by no words, or by numbers that are many.
    public static Optional<Categories> of(Study study) {
        ColourBy by = study.colouredBy();
        return switch (by) {
            case ColourBy.Usual _, ColourBy.Amount _ -> Optional.empty();
            case ColourBy.Group _, ColourBy.Column _ -> ofTexts(study.runs().runs(), by);
        };
    }

    /// "12 of 40 values in colour, the rest grey", or empty where all are in colour.
    public String limit() {
        return values <= MOST
                ? ""
                : Words.of("%d of %,d values in colour, the rest grey", MOST, values);
    }

    private static Optional<Categories> ofTexts(List<Run> runs, ColourBy by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        runs.forEach(run -> counts.merge(by.text(run), 1, Integer::sum));
        return counts.size() > MOST && areNumbers(counts.keySet())
                ? Optional.empty()
                : Optional.of(new Categories(groups(counts), counts.size()));
    }

    private static boolean areNumbers(Set<String> texts) {
        return texts.stream()
                .allMatch(text -> text.isEmpty() || !Double.isNaN(Attributes.numberIn(text)));
    }

    private static List<Category> groups(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> largest =
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .toList();
        List<Category> groups = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, largest.size()); i++) {
            String name = largest.get(i).getKey();
            groups.add(
                    new Category(
                            name.isEmpty() ? Words.of("not given") : name,
                            Paint.category(i),
                            SHAPES.get(i % SHAPES.size()),
                            Set.of(name),
                            largest.get(i).getValue()));
        }
        if (largest.size() > MOST) {
            groups.add(rest(largest.subList(MOST, largest.size())));
        }
        return groups;
    }

    private static Category rest(List<Map.Entry<String, Integer>> groups) {
        Set<String> values = new HashSet<>();
        groups.forEach(group -> values.add(group.getKey()));
        return new Category(
                Words.of("%,d further values", groups.size()),
                Paint.SUBTLE,
                Shape.CIRCLE,
                values,
                groups.stream().mapToInt(Map.Entry::getValue).sum());
    }
}
