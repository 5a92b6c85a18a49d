package isoscope.report;

import isoscope.law.LawCard.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A source as an entry of a BibTeX file.
public final class Bibtex {
    private static final Pattern YEAR = Pattern.compile("\\s*,?\\s*\\b((?:19|20)\\d{2})$");

    private Bibtex() {}

    /// The entry of a law's source: authors in the short form of a citation, `and others` for further ones.
    ///
    /// @param key by which it is cited, such as the id of the law
    public static String of(String key, Source source) {
        StringBuilder entry = new StringBuilder("@misc{" + key + ",\n");
        Matcher year = YEAR.matcher(source.authors());
        boolean hasYear = year.find();
        field(entry, "title", "{" + escaped(source.title()) + "}");
        String authors = hasYear ? source.authors().substring(0, year.start()) : source.authors();
        field(entry, "author", escaped(authors.replace(" et al.", " and others")));
        field(entry, "year", hasYear ? year.group(1) : "");
        field(entry, "eprint", source.arxiv());
        field(entry, "archivePrefix", source.arxiv().isEmpty() ? "" : "arXiv");
        field(entry, "note", escaped(source.where()));
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /// Signs that TeX takes for its own get a backslash; braces, which would have to match, go.
    private static String escaped(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
