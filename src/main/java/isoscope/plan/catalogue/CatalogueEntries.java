package isoscope.plan.catalogue;

import isoscope.law.sheet.Entries;
import isoscope.law.sheet.SheetError;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a file of the catalogue: an unknown key, a missing one or a number out of its bounds is a fault.
final class CatalogueEntries {
    private static final double TERA = 1e12;
    private static final List<String> FORMATS = List.of("fp16", "bf16", "fp8");
    private static final List<String> KINDS = List.of("TDP", "TGP", "TBP");

    private final Entries top;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    /// Reads the sources, which the other entries name.
    CatalogueEntries(Entries top) throws SheetError {
        this.top = top;
        Entries table = table(top, "sources");
        for (String id : table.inOrder()) {
            Entries source = table(table, id);
            sources.put(id, new Source(source.text("title"), source.text("date")));
            source.end();
        }
    }

    List<Chip> chips() throws SheetError {
        Entries table = table(top, "chips");
        List<Chip> chips = new ArrayList<>();
        for (String id : table.inOrder()) {
            chips.add(chip(id, table(table, id)));
        }
        return chips;
    }

    private Chip chip(String id, Entries entries) throws SheetError {
        Map<String, Double> peaks = rates(table(entries, "peak"));
        Map<String, Double> measured = new LinkedHashMap<>();
        Optional<Entries> best = entries.table("measured");
        if (best.isPresent()) {
            measured.putAll(rates(best.get()));
        }
        for (String format : measured.keySet()) {
            if (!(measured.get(format) <= peaks.getOrDefault(format, 0.))) {
                throw entries.wrong(
                        "measured", measured, Words.of("at most the dense peak of %s", format));
            }
        }
        Chip chip =
                new Chip(
                        id,
                        entries.text("name"),
                        peaks,
                        measured,
                        power(entries),
                        price(entries),
                        source(entries));
        entries.end();
        return chip;
    }

    private static Map<String, Double> rates(Entries entries) throws SheetError {
        Map<String, Double> rates = new LinkedHashMap<>();
        for (String format : FORMATS) {
            if (entries.number(format).isPresent()) {
                rates.put(format, TERA * positive(entries, format));
            }
        }
        entries.end();
        if (rates.isEmpty()) {
            throw entries.missing("peak", Words.of("one of %s", String.join(", ", FORMATS)));
        }
        return rates;
    }

    private static Optional<Power> power(Entries entries) throws SheetError {
        Optional<Entries> power = entries.table("power");
        if (power.isEmpty()) {
            return Optional.empty();
        }
        String kind = power.get().text("kind");
        if (!KINDS.contains(kind)) {
            throw power.get().wrong("kind", kind, Words.of("one of %s", String.join(", ", KINDS)));
        }
        double watts = positive(power.get(), "watts");
        power.get().end();
        return Optional.of(new Power(watts, kind));
    }

    private Optional<Quoted> price(Entries entries) throws SheetError {
        Optional<Entries> price = entries.table("price");
        return price.isEmpty() ? Optional.empty() : Optional.of(quoted(price.get()));
    }

    Map<String, Quoted> utilisation() throws SheetError {
        Entries table = table(top, "utilisation");
        Map<String, Quoted> utilisation = new LinkedHashMap<>();
        for (String format : FORMATS) {
            Quoted quoted = quoted(table(table, format));
            if (quoted.estimate().high() > 1) {
                throw table.wrong(
                        format, quoted.estimate().high(), Words.of("a share of at most 1"));
            }
            utilisation.put(format, quoted);
        }
        table.end();
        return utilisation;
    }

    Quoted pue() throws SheetError {
        Entries table = table(top, "pue");
        Quoted pue = quoted(table);
        if (pue.estimate().low() < 1) {
            throw table.wrong("low", pue.estimate().low(), Words.of("a number of at least 1"));
        }
        return pue;
    }

    List<Region> regions() throws SheetError {
        Entries table = table(top, "regions");
        List<Region> regions = new ArrayList<>();
        for (String id : table.inOrder()) {
            Entries region = table(table, id);
            regions.add(
                    new Region(
                            id,
                            region.text("name"),
                            positive(region, "intensity"),
                            source(region)));
            region.end();
        }
        return regions;
    }

    /// Refuses entries that nobody asked for.
    void end() throws SheetError {
        top.end();
    }

    private Quoted quoted(Entries entries) throws SheetError {
        double value = positive(entries, "value");
        double low = positive(entries, "low");
        double high = positive(entries, "high");
        if (!(low <= value && value <= high)) {
            throw entries.wrong("value", value, Words.of("a number from low to high"));
        }
        Quoted quoted = new Quoted(new Estimate(value, low, high), source(entries));
        entries.end();
        return quoted;
    }

    private Source source(Entries entries) throws SheetError {
        String id = entries.text("source");
        Source source = sources.get(id);
        if (source == null) {
            throw entries.wrong(
                    "source", id, Words.of("one of %s", String.join(", ", sources.keySet())));
        }
        return source;
    }

    private static Entries table(Entries entries, String key) throws SheetError {
        Optional<Entries> table = entries.table(key);
        if (table.isEmpty()) {
            throw entries.missing(key, "a table");
        }
        return table.get();
    }

    private static double positive(Entries entries, String key) throws SheetError {
        double value = entries.required(key);
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw entries.wrong(key, value, Words.of("a number above 0"));
        }
        return value;
    }
}
