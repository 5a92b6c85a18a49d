package isoscope.formula;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Names and numbers in LaTeX.
final class LatexNames {
    /// Greek letters that look like Latin ones and have no command.
    private static final Set<String> NO_COMMAND =
            Set.of(
                    "omicron", "Alpha", "Beta", "Epsilon", "Zeta", "Eta", "Iota", "Kappa", "Mu",
                    "Nu", "Omicron", "Rho", "Tau", "Chi");

    private LatexNames() {}

    /// `alpha_N` is α with N below it, `x1` is x with 1 below it, a longer word is set upright.
    static String symbol(String name) {
        if (!Spelling.isPlain(name)) {
            return upright(name);
        }
        String[] parts = name.split("_+");
        if (parts.length == 0 || parts[0].isEmpty()) {
            return upright(name);
        }
        String head = parts[0].replaceAll("\\d+$", "");
        String digits = parts[0].substring(head.length());
        String below =
                Arrays.stream(parts).skip(1).map(LatexNames::word).collect(Collectors.joining(","));
        String both = digits + (digits.isEmpty() || below.isEmpty() ? "" : ",") + below;
        return word(head) + (both.isEmpty() ? "" : "_{" + both + '}');
    }

    /// `8.8 \times 10^{13}`, `10^{20}`, `406.4`.
    static String number(double value) {
        String digits = PlainText.digits(value);
        int exponent = digits.indexOf('e');
        if (exponent < 0) {
            return digits;
        }
        String power = "10^{" + digits.substring(exponent + 1) + '}';
        String before = digits.substring(0, exponent);
        return before.equals("1") ? power : before + " \\times " + power;
    }

    private static String word(String word) {
        if (Greek.isWord(word) && !NO_COMMAND.contains(word)) {
            return '\\' + word;
        }
        boolean isShort = word.length() == 1 || word.chars().allMatch(Spelling::isDigit);
        return isShort ? word : upright(word);
    }

    private static String upright(String text) {
        return "\\mathrm{"
                + text.replace("\\", "\\backslash ")
                        .replaceAll("([_%&#${}])", "\\\\$1")
                        .replace("^", "\\hat{}")
                        .replace("~", "\\tilde{}")
                        .replace(" ", "\\ ")
                + '}';
    }
}
