package isoscope.plot.charts;

import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs by what a column of their file says, the largest group first, each with a colour and a shape of its own. Groups
/// beyond the first [#MOST] are one, grey and named so.
final class Categories {
    /// How many groups can be told apart.
    static final int MOST = 12;

    private static final List<Paint> PAINTS =
            List.of(
                    Paint.CATEGORY_1,
                    Paint.CATEGORY_2,
                    Paint.CATEGORY_3,
                    Paint.CATEGORY_4,
                    Paint.CATEGORY_5,
                    Paint.CATEGORY_6,
                    Paint.CATEGORY_7);
    private static final List<Shape> SHAPES =
            List.of(Shape.CIRCLE, Shape.TRIANGLE, Shape.DIAMOND, Shape.TRIANGLE_DOWN);

    private Categories() {}

    /// A group of runs.
    ///
    /// @param name what the column says, or how many further groups these are
    record Category(String name, Paint paint, Shape shape, List<Run> runs) {}

    /// The groups of runs.
    static List<Category> of(List<Run> runs, String column) {
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : runs) {
            String value = run.conditions().attributes().of(column).orElse("");
            groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(run);
        }
        List<Map.Entry<String, List<Run>>> largest =
                groups.entrySet().stream()
                        .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                        .toList();
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, largest.size()); i++) {
            String name = largest.get(i).getKey();
            categories.add(
                    new Category(
                            name.isEmpty() ? "not told" : name,
                            PAINTS.get(i % PAINTS.size()),
                            SHAPES.get(i % SHAPES.size()),
                            largest.get(i).getValue()));
        }
        if (largest.size() > MOST) {
            categories.add(rest(largest.subList(MOST, largest.size())));
        }
        return categories;
    }

    private static Category rest(List<Map.Entry<String, List<Run>>> groups) {
        return new Category(
                "%d further values".formatted(groups.size()),
                Paint.SUBTLE,
                Shape.CIRCLE,
                groups.stream().flatMap(group -> group.getValue().stream()).toList());
    }
}
