package isoscope.plan;

import isoscope.words.Words;
import java.util.Locale;

/// A number of a plan.
public enum PlanQuantity {
    /// N.
    PARAMETERS(Words.key("Parameters")),
    /// D, tokens seen in training.
    TOKENS(Words.key("Training tokens")),
    /// Different tokens among them.
    UNIQUE_TOKENS(Words.key("Unique tokens")),
    /// How often each is seen.
    EPOCHS(Words.key("Epochs")),
    /// 6ND.
    TRAINING_FLOP(Words.key("Training compute (FLOP)")),
    /// 2NT.
    INFERENCE_FLOP(Words.key("Serving compute (FLOP)")),
    /// In the unit of the law.
    LOSS(Words.key("Loss")),
    /// Hours of devices, of training and serving together.
    GPU_HOURS(Words.key("Device-hours")),
    /// Of the device-hours.
    COST(Words.key("Cost")),
    /// Of the site.
    ENERGY_KWH(Words.key("Energy")),
    /// Kilograms of CO₂ equivalent.
    CO2E_KG(Words.key("Emissions (CO₂e)"));

    private final String title;

    PlanQuantity(String title) {
        this.title = title;
    }

    /// The name in JSON and tables.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For people.
    public String title() {
        return Words.said(title);
    }
}
