package org.peerbench.host.verify;

/** How asking a tool in a process of its own came out. */
sealed interface Heard {
    /** It answered. */
    record Answered(Told told) implements Heard {}

    /** It did not answer in time and was ended. */
    record TooLate(long seconds) implements Heard {}

    /** Its process ended, or said too much, without an answer. */
    record Ended() implements Heard {}
}
