package isoscope.formula.program;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Hands out registers while a program is put together, and takes no step twice. Inside sums there are levels: what does
/// not depend on an index is computed outside.
final class Registers {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final Map<Integer, Double> numbers = new HashMap<>();
    private final Map<Stage, List<Step>> steps = new EnumMap<>(Stage.class);
    private final List<List<Step>> bodies = new ArrayList<>();
    private final Map<Object, Integer> made = new HashMap<>();

    /// A register that is filled from outside.
    int input(Stage stage) {
        return register(stage, 0);
    }

    int number(double value) {
        return made.computeIfAbsent(
                value,
                _ -> {
                    int register = register(Stage.FIXED, 0);
                    numbers.put(register, value);
                    return register;
                });
    }

    /// The register of a step's result.
    ///
    /// @param key equal for steps that compute the same
    /// @param step made from the register of its result
    int result(Object key, IntFunction<Step> step) {
        Integer known = made.get(key);
        return known == null ? add(key, step.apply(stages.size())) : known;
    }

    /// Inside a sum, what it reads of its own index is no one else's and does not hold it there.
    private int add(Object key, Step step) {
        Stage stage = Stage.FIXED;
        int level = 0;
        for (int read : step.reads().toArray()) {
            stage = stage.with(stages.get(read));
            level = Math.max(level, levels.get(read) > bodies.size() ? 0 : levels.get(read));
        }
        stepsAt(level, stage).add(step);
        made.put(key, step.result());
        return register(stage, level);
    }

    /// Begins a sum: the register of its index.
    int open(Stage stage) {
        bodies.add(new ArrayList<>());
        return register(stage, bodies.size());
    }

    /// Ends a sum: the steps that depend on its index. They are no one else's.
    List<Step> close() {
        List<Step> body = bodies.removeLast();
        int level = bodies.size() + 1;
        made.values().removeIf(register -> levels.get(register) == level);
        return List.copyOf(body);
    }

    private List<Step> stepsAt(int level, Stage stage) {
        return level == 0
                ? steps.computeIfAbsent(stage, _ -> new ArrayList<>())
                : bodies.get(level - 1);
    }

    private int register(Stage stage, int level) {
        stages.add(stage);
        levels.add(level);
        return stages.size() - 1;
    }

    Stage stage(int register) {
        return stages.get(register);
    }

    /// Whether it is a column, or computed from columns alone, outside of sums.
    boolean isColumn(int register) {
        return stages.get(register) == Stage.OF_COLUMNS && levels.get(register) == 0;
    }

    /// The steps of a stage outside of sums, in their order.
    List<Step> steps(Stage stage) {
        return List.copyOf(steps.getOrDefault(stage, List.of()));
    }

    List<Boolean> active() {
        return stages.stream().map(Stage::isActive).toList();
    }

    Map<Integer, Double> numbers() {
        return Map.copyOf(numbers);
    }
}
