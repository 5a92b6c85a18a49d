package isoscope.runs.table;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of metrics as trackers have them, with the part of training in front or behind: `train/tokens`,
/// `loss/validation`, which TensorBoard writes `loss_validation` in names of files.
final class MetricTag {
    private static final Set<String> PARTS =
            Set.of("train", "training", "eval", "val", "valid", "validation", "test", "dev");
    private static final Pattern IN_FRONT = Pattern.compile("([a-z]+)[/.]+(.+)");
    private static final Pattern BEHIND = Pattern.compile("(.+?)[/._]+([a-z]+)");

    private MetricTag() {}

    /// The metric without the part of training, but for losses, of which the part stands in front: `tokens`,
    /// `validation_loss`. Any other name stays as it is.
    static String plain(String name) {
        Matcher front = IN_FRONT.matcher(name);
        if (front.matches() && PARTS.contains(front.group(1))) {
            return front.group(2);
        }
        Matcher behind = BEHIND.matcher(name);
        return behind.matches() && PARTS.contains(behind.group(2)) && behind.group(1).equals("loss")
                ? behind.group(2) + "_" + behind.group(1)
                : name;
    }
}
