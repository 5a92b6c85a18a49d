package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;

/// Sheets to read, and what came of it.
final class Sheets {
    private static final SheetReader READER = new SheetReader(Forms.all());

    /// A law with everything a sheet can have.
    static final String OWN =
            """
            name    = "Mine"
            authors = "Somebody 2024"
            title   = "On losses"
            where   = "Equation 3"
            counts  = "total"
            range   = { C = [1e18, 1e22] }

            [variables]
            N = { name = "parameters", unit = "parameters", low = 1e6, high = 1e13, start = 1e9 }
            D = { name = "tokens", unit = "tokens", low = 1e8, high = 1e15, start = 2e10 }

            [constants]
            E     = { value = 1.7, low = 0, unit = "nats/token", place = "Table 2" }
            A     = { value = 400, above = 0 }
            alpha = { value = 0.34, low = 0, high = 2 }

            [steps]
            small = "A/N^alpha"
            both  = "small + 2*A/D^alpha"

            [results]
            L = { is = "E + both", name = "loss", unit = "nats/token" }
            C = { is = "6*N*D", name = "training compute", unit = "FLOP" }

            [optimum]
            minimise = "L"
            over     = "N"
            given    = "C"

            [[examples]]
            given  = { N = 1e9, D = 2e10 }
            gives  = { L = 2.3 }
            within = 0.1
            place  = "Table 3"
            """;

    /// A law of a form of the program.
    static final String OF_FORM =
            """
            name    = "Theirs"
            form    = "chinchilla"
            authors = "Somebody 2024"
            title   = "On losses"
            where   = "Equation 3"

            [constants]
            E     = { value = "exp(0.5)" }
            A     = { value = "exp(6) + 1" }
            B     = { value = 410.7 }
            alpha = { value = 0.34 }
            beta  = { value = 0.28 }
            """;

    private Sheets() {}

    static void assertProblem(
            SheetProblem problem, int line, int column, String found, String expected) {
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).contains(expected);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.sentence())
                .isEqualTo(
                        "line %d, column %d: found %s, expected %s."
                                .formatted(line, column, found, problem.expected()));
    }

    static Sheet read(String text) {
        return assertThat(READER.law("mine", "saved", text))
                .asInstanceOf(type(Read.class))
                .actual()
                .sheet();
    }

    static SheetProblem problem(String text) {
        return assertThat(READER.law("mine", "saved", text))
                .asInstanceOf(type(Unreadable.class))
                .actual()
                .problems()
                .getFirst();
    }
}
