package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.Attributes;
import org.jspecify.annotations.Nullable;

/// One row that was accepted, its scale complete.
///
/// @param line in the file, from 1
/// @param row below the header, from 1
/// @param name of the run, or empty
/// @param group it belongs to, or empty
/// @param step of the optimiser, or NaN
/// @param parameters N
/// @param tokens D
/// @param compute C in FLOP
/// @param loss nats per token
/// @param uniqueTokens U, or NaN
/// @param learningRate of the step, or NaN
/// @param attributes the other columns of the run; only in the first of its rows
/// @param sizeError how far N may be off as a share of it, where it was worked out from rounded numbers; else 0
/// @param derived which of N, D and C was worked out from the others, or null
/// @param text bytes of the words that no row before had, as [KeptText] counts them
record Observation(
        int line,
        int row,
        String name,
        String group,
        double step,
        double parameters,
        double tokens,
        double compute,
        double loss,
        double uniqueTokens,
        double learningRate,
        double sizeError,
        Attributes attributes,
        @Nullable Quantity derived,
        long text) {}
