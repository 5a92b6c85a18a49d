package isoscope.plan;

/// One value for everything a plan assumes of its site; NaN of what is not known, which makes NaN of all that follows
/// from it.
///
/// @param peak dense FLOP a second of a device in the number format
/// @param utilisation share of the peak that training reaches
/// @param servingUtilisation share of the peak that serving reaches
/// @param price of a device-hour
/// @param kilowatts of a device
/// @param pue energy of the site over that of its devices
/// @param intensity grams of CO₂ a kilowatt-hour
public record Scenario(
        double peak,
        double utilisation,
        double servingUtilisation,
        double price,
        double kilowatts,
        double pue,
        double intensity) {
    private static final double SECONDS = 3600;
    private static final double GRAMS = 1000;

    /// Serving at the utilisation of training.
    public Scenario(
            double peak,
            double utilisation,
            double price,
            double kilowatts,
            double pue,
            double intensity) {
        this(peak, utilisation, utilisation, price, kilowatts, pue, intensity);
    }

    /// The device time of a FLOP of serving, in that of a FLOP of training.
    public double servingWeight() {
        return utilisation / servingUtilisation;
    }

    /// FLOP of training that some hours of devices give.
    public double flop(double deviceHours) {
        return deviceHours * peak * utilisation * SECONDS;
    }

    /// Hours of devices for some FLOP of training.
    public double deviceHours(double flop) {
        return flop / (peak * utilisation) / SECONDS;
    }

    /// The cost of hours of devices.
    public double cost(double deviceHours) {
        return deviceHours * price;
    }

    /// Hours of devices for some money.
    public double hoursFor(double money) {
        return money / price;
    }

    /// kWh of the site for hours of devices.
    public double energy(double deviceHours) {
        return deviceHours * kilowatts * pue;
    }

    /// Kilograms of CO₂ equivalent for some kWh.
    public double emissions(double kilowattHours) {
        return kilowattHours * intensity / GRAMS;
    }
}
