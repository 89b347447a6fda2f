package org.peerbench.relationships.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answers a question about a relation can have. "Unknown" is never one of them: see {@link AnswerStatus}.
 *
 * @param id               stays the same for ever
 * @param version          grows when the wording changes
 * @param points           weakest first
 * @param higherIsStronger whether a larger value is a closer tie; on some scales 1 is the closest
 */
public record Scale(String id, int version, List<ScalePoint> points, boolean higherIsStronger) {
    public Scale {
        points = points.stream().sorted(byStrength(higherIsStronger)).toList();
        if (points.stream().noneMatch(ScalePoint::meansTie)) {
            throw new IllegalArgumentException("No point of scale " + id + " means a tie");
        }
        if (points.stream().map(ScalePoint::value).distinct().count() != points.size()) {
            throw new IllegalArgumentException("Scale " + id + " has a value twice");
        }
    }

    private static Comparator<ScalePoint> byStrength(boolean higherIsStronger) {
        Comparator<ScalePoint> rising = Comparator.comparingInt(ScalePoint::value);
        return higherIsStronger ? rising : rising.reversed();
    }

    /** The point with this value. */
    public Optional<ScalePoint> point(int value) {
        return points.stream().filter(point -> point.value() == value).findFirst();
    }

    /** The points that mean a tie, weakest first. */
    public List<ScalePoint> ties() {
        return points.stream().filter(ScalePoint::meansTie).toList();
    }

    /** The strongest answer that means "no tie"; a scale need not have one. */
    public Optional<ScalePoint> none() {
        return points.stream().filter(point -> !point.meansTie()).reduce((weaker, stronger) -> stronger);
    }

    /** Whether an answer counts as a tie at a threshold: it must mean a tie and be at least that strong. */
    public boolean reaches(int value, int threshold) {
        return point(value).map(ScalePoint::meansTie).orElse(false) && stronger(value, threshold) == value;
    }

    /** The stronger of two values. */
    public int stronger(int one, int other) {
        return higherIsStronger ? Math.max(one, other) : Math.min(one, other);
    }

    /** The weaker of two values. */
    public int weaker(int one, int other) {
        return higherIsStronger ? Math.min(one, other) : Math.max(one, other);
    }

    /** The place among the points that mean a tie: 1 for the weakest, 0 for a value that means none. */
    public int rank(int value) {
        return 1 + ties().stream().map(ScalePoint::value).toList().indexOf(value);
    }
}
