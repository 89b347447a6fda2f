package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Our figures under the names of the recorded ones: group, figure, and what it depends on after colons. */
record FiguresByName(PublishedSet set) {
    double[] get(String name) {
        if (!name.contains(".")) {
            return ofGroups(name);
        }
        String group = name.substring(0, name.indexOf('.'));
        String[] figure = name.substring(name.indexOf('.') + 1).split(":", -1);
        if (figure[0].startsWith("incidence")) {
            return ofCauses(AalenJohansen.of(set.of(group)), figure);
        }
        return ofCurve(KaplanMeier.of(set.of(group)), figure);
    }

    private double[] ofGroups(String name) {
        LogRank test = LogRank.of(set.groups().stream().map(set::of).toList());
        return switch (name) {
            case "logRank" -> new double[] {test.chiSquare(), test.p()};
            case "scoreTest" -> new double[] {test.chiSquare()};
            case "observed" -> test.observed();
            case "expected" -> test.expected();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static double[] ofCurve(KaplanMeier curve, String[] figure) {
        return switch (figure[0]) {
            case "time" -> curve.time();
            case "atRisk" -> doubles(curve.atRisk());
            case "events" -> doubles(curve.events());
            case "censored" -> doubles(curve.censored());
            case "survival" -> curve.survival();
            case "standardError" -> curve.standardError();
            case "survivalAt" ->
                Arrays.stream(figure)
                        .skip(1)
                        .mapToDouble(day -> curve.at(Double.parseDouble(day)))
                        .toArray();
            case "restrictedMean" -> mean(curve.restrictedMean(Double.parseDouble(figure[1])));
            case "low" -> limits(curve.limits(interval(figure[1])), Limits::low);
            case "high" -> limits(curve.limits(interval(figure[1])), Limits::high);
            case "median" -> flat(Stream.of(curve.median(interval(figure[1]))));
            case "quantiles" -> quantiles(curve, interval(figure[1]));
            default -> throw new IllegalArgumentException(figure[0]);
        };
    }

    private static double[] ofCauses(AalenJohansen shares, String[] figure) {
        int cause = Integer.parseInt(figure[1]);
        return switch (figure[0]) {
            case "incidence" -> shares.incidence()[cause - 1];
            case "incidenceError" -> shares.standardError()[cause - 1];
            case "incidenceLow" -> limits(shares.limits(cause, interval(figure[2])), Limits::low);
            case "incidenceHigh" -> limits(shares.limits(cause, interval(figure[2])), Limits::high);
            default -> throw new IllegalArgumentException(figure[0]);
        };
    }

    private static double[] quantiles(KaplanMeier curve, Interval interval) {
        Function<ToDoubleFunction<Quantile>, DoubleStream> each = part -> DoubleStream.of(0.1, 0.25, 0.5, 0.75, 0.9)
                .map(ended -> part.applyAsDouble(curve.quantile(ended, interval)));
        return Stream.<ToDoubleFunction<Quantile>>of(Quantile::days, Quantile::low, Quantile::high)
                .flatMapToDouble(each)
                .toArray();
    }

    private static double[] flat(Stream<Quantile> quantiles) {
        return quantiles
                .flatMapToDouble(one -> DoubleStream.of(one.days(), one.low(), one.high()))
                .toArray();
    }

    private static double[] mean(RestrictedMean mean) {
        return new double[] {mean.days(), mean.standardError()};
    }

    private static double[] limits(Limits[] limits, ToDoubleFunction<Limits> end) {
        return Arrays.stream(limits).mapToDouble(end).toArray();
    }

    private static double[] doubles(int[] counts) {
        return IntStream.of(counts).asDoubleStream().toArray();
    }

    private static Interval interval(String word) {
        return Arrays.stream(Interval.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
