package org.peerbench.relationships.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.measure.Degree;
import org.peerbench.relationships.measure.Standing;
import org.peerbench.relationships.network.Actor;

/** The figures of one partner. */
public record ActorFigures(
        String id,
        String label,
        int degree,
        int inDegree,
        int outDegree,
        int confirmed,
        int oneSided,
        int unknown,
        double betweenness,
        @Maybe Double betweennessNormalised,
        @Maybe Double harmonicCloseness,
        @Maybe Double closeness,
        @Maybe Double constraint,
        @Maybe Double effectiveSize,
        int core,
        boolean cutPoint,
        long pairsParted) {
    static ActorFigures of(Actor actor, Degree degree, Standing standing) {
        return new ActorFigures(
                actor.id(),
                actor.label(),
                degree.degree(),
                degree.in(),
                degree.out(),
                degree.confirmed(),
                degree.oneSided(),
                degree.unknown(),
                standing.betweenness(),
                Bounded.number(standing.betweennessNormalised()),
                Bounded.number(standing.harmonicCloseness()),
                Bounded.number(standing.closeness()),
                Bounded.number(standing.constraint()),
                Bounded.number(standing.effectiveSize()),
                standing.core(),
                standing.cutPoint(),
                standing.pairsParted());
    }
}
