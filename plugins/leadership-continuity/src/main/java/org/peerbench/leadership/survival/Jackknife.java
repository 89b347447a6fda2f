package org.peerbench.leadership.survival;

/**
 * The standard error of a cumulative incidence by the infinitesimal jackknife: the root of the sum, over all
 * observations, of the square of what the figure changes by when one counts a little more (Therneau and Grambsch 2000,
 * section 7.2).
 *
 * <p>With C the running sum of ends/(risk × (risk − ends)), F the incidence, and A the running sum of its steps times
 * (C before − 1/risk), the change is A − A(a) − C(a)·(F − F(a)) for who is at risk since a, and after the exit x grows by
 * g·(F − F(x)), where g = C(x) − C(a), less 1/(risk − ends) when x was an end. So sums of products over those at risk and
 * over those gone give all squares in one pass, not one pass an observation.
 */
final class Jackknife {
    private final Moments moments;
    private final int cause;
    private final double[] incidence;
    private final double[] spread;
    private final double[] drift;
    private final Products atRisk = new Products();
    private final Products gone = new Products();

    Jackknife(Moments moments, int cause, double[] incidence) {
        this.moments = moments;
        this.cause = cause;
        this.incidence = incidence;
        int days = incidence.length;
        spread = new double[days + 1];
        drift = new double[days + 1];
        for (int day = 0; day < days; day++) {
            double step = incidence[day] - before(day);
            drift[day + 1] = drift[day] + step * (spread[day] - 1.0 / moments.atRisk()[day]);
            double lasting = lasting(day);
            spread[day + 1] = spread[day] + (lasting == 0 ? 0 : (1 - lasting) / (moments.atRisk()[day] * lasting));
        }
    }

    /** On each day. */
    double[] errors() {
        int days = incidence.length;
        int[] entering = Moments.order(moments.first(), days);
        int[] leaving = Moments.order(moments.last(), days);
        double[] errors = new double[days];
        int in = 0;
        int out = 0;
        for (int day = 0; day < days; day++) {
            while (in < entering.length && moments.first()[entering[in]] == day) {
                enter(day, +1);
                in++;
            }
            while (out < leaving.length && moments.last()[leaving[out]] == day) {
                leave(leaving[out++], day);
            }
            double squares = atRisk.squares(drift[day + 1], incidence[day]) + gone.squares(0, incidence[day]);
            errors[day] = Math.sqrt(Math.max(0, squares));
        }
        return errors;
    }

    private void enter(int day, int sign) {
        atRisk.add(sign, spread[day] * before(day) - drift[day], -spread[day]);
    }

    private void leave(int one, int day) {
        int since = moments.first()[one];
        enter(since, -1);
        double left = spread[day + 1] - spread[since];
        double change = drift[day + 1] - drift[since] - spread[since] * (incidence[day] - before(since));
        if (moments.cause()[one] != Observation.CENSORED) {
            double lasting = lasting(day);
            left -= lasting == 0 ? 0 : 1 / (moments.atRisk()[day] * lasting);
            change += moments.cause()[one] == cause ? moments.survival()[day] / moments.atRisk()[day] : 0;
        }
        gone.add(+1, change - left * incidence[day], left);
    }

    /** The share of those at risk that does not end; 0 once the curve has fallen to 0, after which nothing changes. */
    private double lasting(int day) {
        double after = moments.survival()[day + 1];
        return after == 0 ? 0 : after / moments.survival()[day];
    }

    private double before(int day) {
        return day == 0 ? 0 : incidence[day - 1];
    }

    /** Sums over observations of which each has a constant and a slope. */
    private static final class Products {
        private int count;
        private double constants;
        private double slopes;
        private double constantsSquared;
        private double slopesSquared;
        private double mixed;

        private void add(int sign, double constant, double slope) {
            count += sign;
            constants += sign * constant;
            slopes += sign * slope;
            constantsSquared += sign * constant * constant;
            slopesSquared += sign * slope * slope;
            mixed += sign * constant * slope;
        }

        /** The sum of the squares of base + constant + slope × at. */
        private double squares(double base, double at) {
            return count * base * base
                    + 2 * base * (constants + slopes * at)
                    + constantsSquared
                    + 2 * at * mixed
                    + slopesSquared * at * at;
        }
    }
}
