package isoscope.plan;

import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Power;
import isoscope.plan.catalogue.Quoted;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Makes sites of what was said and, where nothing was, of the catalogue. Nothing is taken in silence: each number is an
/// assumption with its source.
///
/// @param catalogue the defaults
public record SiteMaker(Catalogue catalogue) {
    private static final double KILO = 1000;
    private static final double PERCENT = 100;

    /// The site of a choice.
    ///
    /// @throws PlanRefused where the choice cannot be: a utilisation above 1, a format that the accelerator has not
    public Site site(SiteChoice choice) throws PlanRefused {
        Chip chip = choice.chip().orElseGet(catalogue::usualChip);
        String format = format(chip, choice);
        return new Site(
                chip,
                format,
                List.of(
                        hardware(chip, choice),
                        Assumption.text(
                                Site.NUMBER_FORMAT,
                                Words.of("Number format"),
                                new Assumption.Value.Text(format, format.toUpperCase(Locale.ROOT)),
                                Words.of("peaks of other formats and sparse peaks are not used"),
                                choice.format().isPresent()),
                        peak(chip, format),
                        utilisation(format, choice),
                        servingUtilisation(choice),
                        price(chip, choice),
                        power(chip, choice),
                        pue(choice),
                        intensity(choice)));
    }

    private static String format(Chip chip, SiteChoice choice) throws PlanRefused {
        String format = choice.format().orElseGet(chip::usualFormat);
        if (!chip.peaks().containsKey(format)) {
            throw new PlanRefused(
                    Words.of(
                            "The %s has no dense peak for %s in the catalogue, expected one of %s.",
                            chip.name(), format, String.join(", ", chip.peaks().keySet())));
        }
        return format;
    }

    private static Assumption hardware(Chip chip, SiteChoice choice) {
        return Assumption.text(
                Site.HARDWARE,
                Words.of("Hardware"),
                chip.name(),
                chip.source().text(),
                choice.chip().isPresent());
    }

    private static Assumption peak(Chip chip, String format) {
        double peak = Objects.requireNonNull(chip.peaks().get(format));
        return Assumption.quoted(
                Site.PEAK,
                Words.of("Dense peak"),
                new Quoted(Estimate.exactly(peak), chip.source()),
                "FLOP/s");
    }

    private Assumption utilisation(String format, SiteChoice choice) throws PlanRefused {
        String title = Words.of("Utilisation of the peak (MFU)");
        if (choice.utilisation().isEmpty()) {
            return Assumption.quoted(
                    Site.UTILISATION,
                    title,
                    Objects.requireNonNull(catalogue.utilisation().get(format)),
                    "");
        }
        return utilisation(Site.UTILISATION, title, choice.utilisation().get());
    }

    private static Assumption servingUtilisation(SiteChoice choice) throws PlanRefused {
        String title = Words.of("Utilisation in serving");
        return choice.servingUtilisation().isPresent()
                ? utilisation(Site.SERVING, title, choice.servingUtilisation().get())
                : Assumption.unknown(
                        Site.SERVING,
                        title,
                        "",
                        Words.of(
                                "as in training; serving a token at a time reaches far less: give it, if tokens are served"));
    }

    private static Assumption utilisation(String id, String title, Estimate given)
            throws PlanRefused {
        if (given.high() > 1) {
            throw new PlanRefused(
                    Words.of(
                            "A utilisation of %s is above 1: no run is faster than the dense peak. %s",
                            QuantityFormat.constant(given.high()), advice(given)));
        }
        return Assumption.given(id, title, given, "");
    }

    private static String advice(Estimate given) {
        boolean isPercent = given.low() > 1.5 && given.high() <= PERCENT;
        if (!isPercent) {
            return Words.of(
                    "It was probably measured against the peak of another number format, or of sparse arithmetic.");
        }
        String low = Words.of("%.2f", given.low() / PERCENT);
        String high = Words.of("%.2f", given.high() / PERCENT);
        return Words.of("Did you mean %s?", given.isRange() ? low + ":" + high : low);
    }

    private static Assumption price(Chip chip, SiteChoice choice) {
        String title = Words.of("Price of a device-hour");
        String unit = "$/h";
        return choice.price()
                .map(given -> Assumption.given(Site.PRICE, title, given, unit))
                .or(() ->
                        chip.price()
                                .map(price -> Assumption.quoted(Site.PRICE, title, price, unit)))
                .orElseGet(() ->
                        Assumption.unknown(
                                Site.PRICE,
                                title,
                                unit,
                                Words.of(
                                        "no price of the %s is in the catalogue: give one, for the cost",
                                        chip.name())));
    }

    private static Assumption power(Chip chip, SiteChoice choice) {
        String title = Words.of("Power of a device");
        String unit = "kW";
        if (choice.watts().isPresent()) {
            Estimate given = Estimate.exactly(choice.watts().getAsDouble() / KILO);
            return Assumption.given(Site.POWER, title, given, unit);
        }
        return chip.power()
                .map(power ->
                        Assumption.quoted(
                                Site.POWER,
                                Words.of("%s (%s)", title, power.kind()),
                                quoted(chip, power),
                                unit))
                .orElseGet(() ->
                        Assumption.unknown(
                                Site.POWER,
                                title,
                                unit,
                                Words.of(
                                        "the power of the %s is not published: give it, for energy and emissions",
                                        chip.name())));
    }

    private static Quoted quoted(Chip chip, Power power) {
        return new Quoted(Estimate.exactly(power.watts() / KILO), chip.source());
    }

    private Assumption pue(SiteChoice choice) throws PlanRefused {
        String title = Words.of("Power usage effectiveness (PUE)");
        if (choice.pue().isPresent() && choice.pue().get().low() < 1) {
            throw new PlanRefused(
                    Words.of(
                            "A PUE of %s is below 1: a site uses at least the energy of its devices.",
                            choice.pue().get().low()));
        }
        return choice.pue()
                .map(given -> Assumption.given(Site.PUE, title, given, ""))
                .orElseGet(() -> Assumption.quoted(Site.PUE, title, catalogue.pue(), ""));
    }

    private static Assumption intensity(SiteChoice choice) {
        String title = Words.of("Carbon intensity of the grid");
        String unit = "g CO₂/kWh";
        return choice.intensity()
                .map(given -> Assumption.given(Site.INTENSITY, title, given, unit))
                .or(() ->
                        choice.region()
                                .map(region ->
                                        new Assumption(
                                                Site.INTENSITY,
                                                title + ", " + region.name(),
                                                new Assumption.Value.Amount(
                                                        Estimate.exactly(region.intensity())),
                                                unit,
                                                region.source().text(),
                                                true)))
                .orElseGet(() ->
                        Assumption.unknown(
                                Site.INTENSITY,
                                title,
                                unit,
                                Words.of(
                                        "no region was given, and grids differ 20 times: give a region or an intensity, for emissions")));
    }
}
