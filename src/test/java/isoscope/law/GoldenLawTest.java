package isoscope.law;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Golden;
import isoscope.testkit.Laws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reference number of the published laws. The numbers stand in the reference file; here stand the inputs.
class GoldenLawTest {
    private static final String OF_THESE_LAWS =
            "K0[1-9]|K1[01]|K2[2379]|K3[0-4]|H0\\d|H[XR]\\d+|HA3_.*|B\\d+|C20[abc]|C\\d\\d_.*|VA_.*|U0[23]";
    private static final Golden GOLDEN = Golden.load();
    private static final ScalingLaw KAPLAN = Laws.published("kaplan");
    private static final double GOPHER = 5.76e23;

    /// FLOP in a PF-day: 10¹⁵ FLOP a second for a day.
    private static final double PF_DAY = 1e15 * 24 * 60 * 60;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theLawsReturnThePublishedNumber(Golden.Row row) {
        row.check(calculate(row.id()));
    }

    @Test
    void everyCalculationHasARow() {
        assertThat(GOLDEN.rows()).containsKeys(BY_ID.keySet().toArray(String[]::new));
    }

    static Stream<Golden.Row> rows() {
        return GOLDEN.matching(OF_THESE_LAWS).stream();
    }

    private static double calculate(String id) {
        if (id.matches("C\\d\\d_.*") || id.startsWith("VA_")) {
            return ofFrontier(id.split("_", -1));
        }
        if (id.startsWith("HA3_")) {
            return computeFor(surface("chinchilla-a3"), Double.parseDouble(id.substring(4)));
        }
        return Objects.requireNonNull(BY_ID.get(id), "no calculation for " + id);
    }

    /// Ids such as `C21_EP_N` (1e21 FLOP) and `VA_1e+23_D`.
    private static double ofFrontier(String[] parts) {
        boolean table = parts[0].equals("VA");
        double compute = Double.parseDouble(table ? parts[1] : "1e" + parts[0].substring(1));
        ScalingLaw law =
                Laws.published(
                        switch (table ? "VA" : parts[1]) {
                            case "VA" -> "chinchilla-a3-table";
                            case "A1" -> "chinchilla-a1";
                            case "A2" -> "chinchilla-a2";
                            case "A3" -> "chinchilla-a3";
                            case "EP" -> "besiroglu";
                            case "KP" -> "kaplan";
                            case "20" -> "twenty-to-one";
                            default -> throw new AssertionError(parts[1]);
                        });
        return switch (parts[2]) {
            case "N" -> law.split(compute).parameters();
            case "D" -> law.split(compute).tokens();
            case "L" -> law.frontierLoss(compute).orElseGet(() -> judgedByA3(law, compute));
            default -> throw new AssertionError(parts[2]);
        };
    }

    private static double judgedByA3(ScalingLaw law, double compute) {
        return AllocationComparison.by(Laws.published("chinchilla-a3"), List.of(law), compute)
                .orElseThrow()
                .verdicts()
                .getFirst()
                .loss();
    }

    private static final Map<String, Double> BY_ID = calculations();

    private static Map<String, Double> calculations() {
        Map<String, Double> values = new HashMap<>();
        kaplan(values);
        approachThree(values, "HX", "chinchilla-a3");
        approachThree(values, "HR", "chinchilla-a3-printed");
        hoffmann(values);
        besiroglu(values);
        twentyToOne(values);
        values.put("U02", new ComputeAllocation(175e9, 300e9).compute());
        values.put("U03", new ComputeAllocation(540e9, 780e9).compute());
        return values;
    }

    private static void kaplan(Map<String, Double> values) {
        values.put("K01", pfDay());
        values.put("K02", kaplan("L_N", 1e9));
        values.put("K03", kaplan("L_N", 1.5e9));
        values.put("K04", kaplan("L_N", 1.75e11));
        values.put("K05", kaplan("L_D", 1e9));
        values.put("K06", kaplan("L_D", 2.29e10));
        values.put("K07", kaplan("L_D", 3e11));
        values.put("K08", kaplan("L_C", 1e4 * PF_DAY));
        values.put("K09", kaplan("L_fixed_batch", PF_DAY));
        values.put("K10", KAPLAN.predict(Training.of(1e9, 2.29e10)).orElseThrow());
        values.put(
                "K11",
                Laws.kaplanJoint(8.8e13, 5.4e13, .076, .095)
                        .predict(Training.of(1e9, 2.29e10))
                        .orElseThrow());
        values.put("K22", KAPLAN.split(PF_DAY).parameters());
        values.put("K23", KAPLAN.split(1e3 * PF_DAY).parameters());
        values.put("K24", kaplan("D_opt", 1e3 * PF_DAY));
        values.put("K25", kaplan("B_opt", 1e3 * PF_DAY));
        values.put("K26", kaplan("S_min", 1e3 * PF_DAY));
        values.put("K28", kaplan("N_fixed_batch", 1e21));
        values.put("K27", KAPLAN.split(1e21 / 2).parameters());
        values.put("K29", kaplan("L_N", 1e10) / kaplan("L_N", 1e9));
        values.put("K30", kaplan("L_D", 1e10) / kaplan("L_D", 1e9));
        values.put("K31", kaplan("L_C", 10 * PF_DAY) / kaplan("L_C", PF_DAY));
        values.put("K32", kaplan("L_N", 2e9) / kaplan("L_N", 1e9));
        ComputeAllocation small = KAPLAN.split(1e20);
        ComputeAllocation large = KAPLAN.split(1e23);
        values.put("K33", large.parameters() / small.parameters());
        values.put("K34", large.tokens() / small.tokens());
    }

    /// A result of the law of Kaplan et al. 2020, which is of one quantity alone.
    private static double kaplan(String result, double at) {
        return KAPLAN.result(result, Map.of("N", at, "D", at, "C", at)).orElseThrow();
    }

    /// The compute whose best size is that of one PF-day.
    private static double pfDay() {
        double ratio = KAPLAN.constant("k") / KAPLAN.split(1e21).parameters();
        return 1e21 * Math.pow(ratio, 1 / KAPLAN.constant("a"));
    }

    private static void approachThree(Map<String, Double> values, String prefix, String id) {
        ScalingLaw law = Laws.published(id);
        ChinchillaSurface surface = Laws.surface(law);
        values.put(prefix + "01", law.parametersExponent());
        values.put(prefix + "02", surface.g());
        values.put(prefix + "03", law.split(GOPHER).parameters());
        values.put(prefix + "04", law.split(GOPHER).tokens());
        values.put(prefix + "05", surface.loss(70e9, 1.4e12));
        values.put(prefix + "06", surface.loss(280e9, 300e9));
        values.put(prefix + "07", surface.loss(175e9, 300e9));
        values.put(prefix + "08", reducibleSlope(law));
        values.put(prefix + "09", computeFor(surface, 67e9));
    }

    private static void hoffmann(Map<String, Double> values) {
        ScalingLaw a1 = Laws.published("chinchilla-a1");
        ScalingLaw a2 = Laws.published("chinchilla-a2");
        values.put("H01", a1.parametersExponent());
        values.put("H02", a1.constant("k"));
        values.put("H03", a2.parametersExponent());
        values.put("H04", a2.constant("k"));
        values.put("H05", a1.split(GOPHER).parameters());
        values.put("H06", a2.split(GOPHER).parameters());
        values.put("H07", a1.split(1e21).parameters());
        ChinchillaSurface exact = surface("chinchilla-a3");
        values.put("HX10", exact.a());
        values.put("HX11", exact.b());
        values.put("HX12", exact.irreducible());
        values.put("HX13", dataTerm(.28) / dataTerm(.2849) - 1);
    }

    private static double dataTerm(double beta) {
        return new ChinchillaSurface(0, 1, 1, .34, beta).loss(Double.POSITIVE_INFINITY, 1e11);
    }

    private static void besiroglu(Map<String, Double> values) {
        ScalingLaw law = Laws.published("besiroglu");
        ChinchillaSurface surface = Laws.surface(law);
        values.put("B01", law.parametersExponent());
        values.put("B02", surface.g());
        values.put("B03", law.split(GOPHER).parameters());
        values.put("B04", law.split(GOPHER).tokensPerParameter());
        values.put("B05", surface.loss(70e9, 1.4e12));
        values.put("B06", surface.loss(280e9, 300e9));
        values.put("B07", surface.loss(175e9, 300e9));
        values.put("B08", surface.loss(405e9, 15.6e12));
        values.put("B09", law.split(1.23e22).parameters());
        values.put("B10", law.frontierLoss(1.23e22).orElseThrow());
    }

    private static void twentyToOne(Map<String, Double> values) {
        ScalingLaw law = Laws.published("twenty-to-one");
        values.put("C20a", law.split(GOPHER).parameters());
        values.put("C20b", law.split(GOPHER).tokens());
        values.put("C20c", law.split(1e23).parameters() / law.split(1e20).parameters());
    }

    /// γ of L* − E ∝ C^−γ.
    private static double reducibleSlope(ScalingLaw law) {
        double floor = law.surface().orElseThrow().irreducible();
        double low = law.frontierLoss(1e18).orElseThrow() - floor;
        double high = law.frontierLoss(1e24).orElseThrow() - floor;
        return Math.log10(low / high) / 6;
    }

    /// The compute whose optimum has `parameters` parameters: equation 4 the other way round.
    private static double computeFor(ChinchillaSurface surface, double parameters) {
        double product = Math.pow(parameters / surface.g(), 1 / surface.parametersExponent());
        return ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * product;
    }

    private static ChinchillaSurface surface(String id) {
        return Laws.surface(Laws.published(id));
    }
}
