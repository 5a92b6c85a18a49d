package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Optima that SciPy 1.17 found: `src/bench/python/scipy_fit.py FILE --method METHOD --starts 60 --resamples 0 --ftol
/// 1e-16`. The runs of `surface-240.csv` come from `src/bench/python/make_runs.py`.
class CertifiedSurfacesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/reference/certified-surfaces.csv", numLinesToSkip = 1)
    void theFitEndsWhereSciPyDoes(
            String file,
            String id,
            double objective,
            double irreducible,
            double a,
            double b,
            double alpha,
            double beta) {
        FitMethod method = FitMethods.all().byId(id).orElseThrow();
        var fitted = Surfaces.fitted(method, runs(file));
        assertThat(fitted.objective()).isCloseTo(objective, within(1e-9));
        assertThat(fitted.method()).isEqualTo(id);
        ChinchillaSurface surface = Surfaces.surface(fitted);
        assertThat(surface.irreducible()).isCloseTo(irreducible, within(1e-5 * irreducible));
        assertThat(surface.a()).isCloseTo(a, within(1e-4 * a));
        assertThat(surface.b()).isCloseTo(b, within(1e-4 * b));
        assertThat(surface.alpha()).isCloseTo(alpha, within(1e-5 * alpha));
        assertThat(surface.beta()).isCloseTo(beta, within(1e-5 * beta));
    }

    private static List<Run> runs(String file) {
        var outcome =
                RunFile.read(
                        file.startsWith("surface")
                                ? resource("/reference/%s.csv".formatted(file))
                                : Path.of("samples", file + ".csv"));
        assertThat(outcome).isInstanceOf(Loaded.class);
        return ((Loaded) outcome).runs().runs();
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(CertifiedSurfacesTest.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
