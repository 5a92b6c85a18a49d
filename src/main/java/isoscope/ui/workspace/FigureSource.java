package isoscope.ui.workspace;

import isoscope.law.Law;
import isoscope.plot.charts.LawFigure;
import java.util.List;
import java.util.Map;

/// The source of the numbers in a figure.
public sealed interface FigureSource {
    /// The open runs, and the laws that charts show.
    record OpenRuns() implements FigureSource {}

    /// Laws alone.
    ///
    /// @param laws the one that the figure is about first
    record Laws(List<? extends Law> laws) implements FigureSource {
        /// Copies the list.
        public Laws {
            laws = List.copyOf(laws);
        }
    }

    /// The charts of a law's card.
    ///
    /// @param values of its variables
    record Card(LawFigure charts, Map<String, Double> values) implements FigureSource {
        /// Copies the map.
        public Card {
            values = Map.copyOf(values);
        }
    }

    /// A simulation.
    ///
    /// @param words that tell how to repeat it, such as "Drawn from Kaplan 2020, 0.5 % noise, seed 7"
    /// @param laws that it draws from; none where it needs no law
    record Simulation(String words, List<? extends Law> laws) implements FigureSource {
        /// Copies the list.
        public Simulation {
            laws = List.copyOf(laws);
        }
    }
}
