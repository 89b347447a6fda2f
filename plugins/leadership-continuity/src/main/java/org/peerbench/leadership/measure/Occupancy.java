package org.peerbench.leadership.measure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * How far seats are filled. A seat counts while its post exists and its history is known; a gap counts when it is longer
 * than a day.
 *
 * @param seats          how many there are at the end
 * @param pointVacancy   empty seats at the end, as a share of all; never shown without the next
 * @param notSubstantive seats at the end that are empty or held by interim or acting holders only, as a share of all
 * @param vacancyDays    empty seat-days in the window
 * @param vacancyRate    of all seat-days in the window
 * @param vacancies      how many times of being empty reach into the window
 * @param interimShare   seat-days held by interim or acting holders only, of all that are held
 * @param longestCover   the longest time, in days of the window, that a seat was without anybody for good but held
 */
public record Occupancy(
        Figure seats,
        Figure pointVacancy,
        Figure notSubstantive,
        Figure vacancyDays,
        Figure vacancyRate,
        Figure vacancies,
        Figure interimShare,
        Figure longestCover) {
    static Occupancy of(List<Seat> seats, Window window) {
        long end = window.end();
        Figure all = sum(seats, Seat::exists, times -> times.contains(end) ? 1 : 0);
        Figure empty = sum(seats, Seat::vacant, times -> times.contains(end) ? 1 : 0);
        Figure open = sum(seats, Seat::notLasting, times -> times.contains(end) ? 1 : 0);
        Figure days = sum(seats, Seat::vacant, times -> days(times, window));
        Figure every = sum(seats, Seat::exists, times -> days(times, window));
        Figure covered = sum(seats, Seat::covered, times -> days(times, window));
        Figure lasting = sum(seats, Seat::lasting, times -> days(times, window));
        return new Occupancy(
                all,
                empty.over(all),
                open.over(all),
                days,
                days.over(every),
                sum(
                        seats,
                        Seat::vacant,
                        times -> times.within(window.first(), end).count()),
                covered.besides(lasting),
                longest(seats, window));
    }

    private static double days(Stretches times, Window window) {
        return times.within(window.first(), window.end()).days();
    }

    private static Figure sum(
            List<Seat> seats, BiFunction<Seat, Reading, Stretches> times, ToDoubleFunction<Stretches> counted) {
        double[] sums = new double[Reading.values().length];
        for (Seat seat : seats) {
            for (Reading reading : Reading.values()) {
                sums[reading.ordinal()] += counted.applyAsDouble(times.apply(seat, reading));
            }
        }
        return figure(sums);
    }

    private static Figure longest(List<Seat> seats, Window window) {
        double[] longest = new double[Reading.values().length];
        for (Seat seat : seats) {
            for (Reading reading : Reading.values()) {
                Stretches covered = seat.covered(reading).closed().within(window.first(), window.end());
                longest[reading.ordinal()] = Math.max(longest[reading.ordinal()], covered.longest());
            }
        }
        return figure(longest);
    }

    private static Figure figure(double[] read) {
        return new Figure(read[Reading.MIDDLE.ordinal()], read[Reading.LEAST.ordinal()], read[Reading.MOST.ordinal()]);
    }
}
