package org.peerbench.matching.assignment;

/** What came of a problem: {@link Optimum} or {@link Infeasible}. */
public sealed interface Assignment permits Optimum, Infeasible {}
