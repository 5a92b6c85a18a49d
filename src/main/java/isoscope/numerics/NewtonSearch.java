package isoscope.numerics;

/// One search of [BoxNewton]: the point, the function about it, and how much the steps are damped. It makes nothing new
/// while it goes.
final class NewtonSearch {
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-12;
    private static final double MOST_DAMPING = 1e15;

    /// A step is taken when it gains this share of what the quadratic model promised.
    private static final double WORTHWHILE = 1e-4;

    /// Below this share of the promise damping grows nevertheless, above its complement it shrinks.
    private static final double POOR = .25;

    private static final double STRONGER = 4;
    private static final double WEAKER = .1;

    /// Promised gains below this are rounding.
    private static final double NOTHING = 1e-20;

    private final CurvedObjective objective;
    private final int n;
    private final double[] low;
    private final double[] high;
    private final double[] step;
    private final int[] free;
    private final double[][] system;
    private final double[] right;
    private double[] point;
    private double[] trial;
    private Expansion here;
    private Expansion there;
    private int freeCount;
    private double damping = FIRST_DAMPING;

    NewtonSearch(CurvedObjective objective, double[] low, double[] high, double[] start) {
        this.objective = objective;
        this.low = low;
        this.high = high;
        n = start.length;
        step = new double[n];
        free = new int[n];
        system = new double[n][n];
        right = new double[n];
        trial = new double[n];
        point = start.clone();
        for (int i = 0; i < n; i++) {
            point[i] = Math.clamp(point[i], low[i], high[i]);
        }
        here = new Expansion(n);
        there = new Expansion(n);
        objective.expand(point, here);
    }

    double[] point() {
        return point;
    }

    double value() {
        return here.value();
    }

    /// Tries one step; true when no step promises more than `tolerance` of the value.
    boolean step(double tolerance) {
        findFree();
        double promised = propose();
        if (!(promised > tolerance * Math.abs(here.value()) + NOTHING)) {
            return true;
        }
        objective.expand(trial, there);
        double gained = here.value() - there.value();
        if (!(gained > WORTHWHILE * promised)) {
            damping *= STRONGER;
            return damping > MOST_DAMPING;
        }
        adjustDamping(gained / promised);
        double[] left = point;
        point = trial;
        trial = left;
        Expansion old = here;
        here = there;
        there = old;
        return false;
    }

    private void adjustDamping(double ratio) {
        if (ratio < POOR) {
            damping *= STRONGER;
        } else if (ratio > 1 - POOR) {
            damping = Math.max(LEAST_DAMPING, damping * WEAKER);
        }
    }

    /// Variables that are neither held nor pushed against their bound.
    private void findFree() {
        freeCount = 0;
        for (int i = 0; i < n; i++) {
            double slope = here.gradient()[i];
            boolean stays =
                    low[i] == high[i]
                            || (point[i] <= low[i] && slope >= 0)
                            || (point[i] >= high[i] && slope <= 0);
            if (!stays) {
                free[freeCount++] = i;
            }
        }
    }

    /// Puts the next point into `trial`, damping more until the model bends upward everywhere and promises a gain.
    ///
    /// @return the promised gain; 0 when there is none
    private double propose() {
        while (damping <= MOST_DAMPING) {
            if (solve()) {
                move();
                double promised = promised();
                if (promised >= 0) {
                    return promised;
                }
            }
            damping = Math.max(FIRST_DAMPING, damping * STRONGER);
        }
        return 0;
    }

    private boolean solve() {
        for (int r = 0; r < freeCount; r++) {
            int i = free[r];
            for (int c = 0; c <= r; c++) {
                system[r][c] = here.hessian()[i][free[c]];
            }
            system[r][r] += damping * here.scale()[i] + Double.MIN_NORMAL;
            right[r] = -here.gradient()[i];
        }
        return PositiveSystem.solve(system, right, freeCount);
    }

    private void move() {
        for (int i = 0; i < n; i++) {
            trial[i] = point[i];
            step[i] = 0;
        }
        for (int r = 0; r < freeCount; r++) {
            int i = free[r];
            trial[i] = Math.clamp(point[i] + right[r], low[i], high[i]);
            step[i] = trial[i] - point[i];
        }
    }

    private double promised() {
        double sum = 0;
        for (int r = 0; r < freeCount; r++) {
            int i = free[r];
            double bend = .5 * here.hessian()[i][i] * step[i];
            for (int c = 0; c < r; c++) {
                bend += here.hessian()[i][free[c]] * step[free[c]];
            }
            sum -= step[i] * (here.gradient()[i] + bend);
        }
        return sum;
    }
}
