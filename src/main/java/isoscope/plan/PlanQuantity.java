package isoscope.plan;

import java.util.Locale;

/// A number of a plan.
public enum PlanQuantity {
    /// N.
    PARAMETERS("Parameters"),
    /// D, tokens seen in training.
    TOKENS("Training tokens"),
    /// Different tokens among them.
    UNIQUE_TOKENS("Unique tokens"),
    /// How often each is seen.
    EPOCHS("Epochs"),
    /// 6ND.
    TRAINING_FLOP("Training compute (FLOP)"),
    /// 2NT.
    INFERENCE_FLOP("Serving compute (FLOP)"),
    /// In the unit of the law.
    LOSS("Loss"),
    /// Hours of devices, of training and serving together.
    GPU_HOURS("Device-hours"),
    /// Of the device-hours.
    COST("Cost"),
    /// Of the site.
    ENERGY_KWH("Energy"),
    /// Kilograms of CO₂ equivalent.
    CO2E_KG("Emissions (CO₂e)");

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
        return title;
    }
}
