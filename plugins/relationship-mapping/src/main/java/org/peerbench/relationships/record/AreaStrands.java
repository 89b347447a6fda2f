package org.peerbench.relationships.record;

import java.util.List;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;

/** The networks of an area's several relations, but for those whose answers are confidential. */
public record AreaStrands(AreaRecord known) {
    /** Of each relation, at its own level; otherwise as asked. */
    public List<Network> of(NetworkQuestion question) {
        return known.relations().stream()
                .filter(relation -> !Relations.isConfidential(relation.code()))
                .map(relation -> new NetworkQuestion(
                        relation,
                        relation.level(),
                        question.rule(),
                        question.view(),
                        question.asOf(),
                        question.basis()))
                .map(known::network)
                .toList();
    }
}
