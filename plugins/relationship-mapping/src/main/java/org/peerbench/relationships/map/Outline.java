package org.peerbench.relationships.map;

/**
 * The rough shape of a network before anything is kept from overlapping: stress majorisation (Gansner, Koren and North
 * 2004) from a ring of the partners in their order, the much-tied nearer to the middle. There is no chance in it, and a
 * further tie changes few of the distances, so the shape stays.
 */
final class Outline {
    private static final int ROUNDS = 80;

    private final double[][] wanted;
    private final double[] x;
    private final double[] y;

    Outline(Lines lines, double[][] wanted) {
        this.wanted = wanted;
        this.x = new double[wanted.length];
        this.y = new double[wanted.length];
        ring(lines);
        for (int round = 0; round < ROUNDS; round++) {
            pull();
        }
    }

    private void ring(Lines lines) {
        int most = 1;
        for (int node = 0; node < x.length; node++) {
            most = Math.max(most, lines.ties(node));
        }
        for (int node = 0; node < x.length; node++) {
            double angle = 2 * Math.PI * node / x.length;
            double radius = 300 * (1 - 0.6 * lines.ties(node) / most);
            x[node] = radius * StrictMath.cos(angle);
            y[node] = radius * StrictMath.sin(angle);
        }
    }

    private void pull() {
        for (int node = 0; node < x.length; node++) {
            double sumX = 0;
            double sumY = 0;
            double weights = 0;
            for (int other = 0; other < x.length; other++) {
                if (other != node) {
                    double dx = x[node] - x[other];
                    double dy = y[node] - y[other];
                    double stretch = wanted[node][other] / Math.max(1, Math.sqrt(dx * dx + dy * dy));
                    double weight = 1 / (wanted[node][other] * wanted[node][other]);
                    sumX += weight * (x[other] + stretch * dx);
                    sumY += weight * (y[other] + stretch * dy);
                    weights += weight;
                }
            }
            x[node] = weights == 0 ? 0 : sumX / weights;
            y[node] = weights == 0 ? 0 : sumY / weights;
        }
    }

    /** How much longer the distances came out than they were wanted, once the shape filled the frame. */
    double stretch(Arrangement places) {
        double got = 0;
        double asked = 0;
        for (int one = 0; one < x.length; one++) {
            for (int other = 0; other < one; other++) {
                double dx = (places.x[one] - places.x[other]) * places.flatten;
                double dy = places.y[one] - places.y[other];
                got += Math.sqrt(dx * dx + dy * dy) / wanted[one][other];
                asked++;
            }
        }
        return asked == 0 ? 1 : got / asked;
    }

    /** Spreads the shape over the frame, leaving room for marks and labels at its edges. */
    void spread(Arrangement places) {
        double[] across = fitted(x, 70, places.width - 70);
        double[] down = fitted(y, 30, places.height - 50);
        for (int node = 0; node < x.length; node++) {
            places.move(node, across[node], down[node], Placement.BELOW);
        }
    }

    private static double[] fitted(double[] values, double low, double high) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double[] fitted = new double[values.length];
        for (int node = 0; node < values.length; node++) {
            double share = most - least < 1 ? 0.5 : (values[node] - least) / (most - least);
            fitted[node] = low + share * (high - low);
        }
        return fitted;
    }
}
