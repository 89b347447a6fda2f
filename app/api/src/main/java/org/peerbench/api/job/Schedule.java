package org.peerbench.api.job;

/** When the host starts a job by itself. A moment that passed while nothing ran is made up for once. */
public sealed interface Schedule {
    /** Never: only when somebody asks. */
    record OnDemand() implements Schedule {}

    /** At the beginning of every hour. */
    record Hourly() implements Schedule {}

    /**
     * Every day, or every night.
     *
     * @param hour 0 to 23, as clocks in England show it
     */
    record Daily(int hour) implements Schedule {
        public Daily {
            if (hour < 0 || hour > 23) {
                throw new IllegalArgumentException("No day has an hour " + hour);
            }
        }
    }
}
