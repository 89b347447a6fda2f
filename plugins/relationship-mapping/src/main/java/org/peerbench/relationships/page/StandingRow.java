package org.peerbench.relationships.page;

import org.peerbench.relationships.measure.Degree;
import org.peerbench.relationships.measure.Standing;
import org.peerbench.relationships.network.Actor;

/** The figures of one partner. */
record StandingRow(Actor actor, Degree degree, Standing standing) {}
