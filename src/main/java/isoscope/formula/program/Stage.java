package isoscope.formula.program;

import java.util.Arrays;

/// When a register is computed: the later, the more often.
enum Stage {
    /// Numbers: once.
    FIXED(false, false),
    /// From columns alone: once for every table of columns.
    OF_COLUMNS(false, true),
    /// From parameters alone: once an evaluation.
    OF_PARAMETERS(true, false),
    /// From both: for every row of every evaluation.
    OF_BOTH(true, true);

    private final boolean parameters;
    private final boolean columns;

    Stage(boolean parameters, boolean columns) {
        this.parameters = parameters;
        this.columns = columns;
    }

    /// Whether it changes with a parameter, and therefore has derivatives.
    boolean isActive() {
        return parameters;
    }

    /// The stage of what is computed from this and another.
    Stage with(Stage other) {
        return Arrays.stream(values())
                .filter(stage ->
                        stage.parameters == (parameters || other.parameters)
                                && stage.columns == (columns || other.columns))
                .findFirst()
                .orElseThrow();
    }
}
