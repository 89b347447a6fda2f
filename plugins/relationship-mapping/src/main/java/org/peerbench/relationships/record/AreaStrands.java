package org.peerbench.relationships.record;

import java.util.List;
import java.util.Set;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;

/** The networks of an area's several relations, but for those whose answers are confidential. */
public record AreaStrands(AreaNetworks networks) {
    private static final Set<String> CONFIDENTIAL = Set.of(Relations.TRUST.code(), Relations.VALUE.code());

    /** Of each relation, at its own level; otherwise as asked. */
    public List<Network> of(String area, NetworkQuestion question) {
        List<Relation> relations = networks.database().read(sql -> new StoredRelations(sql).all());
        return relations.stream()
                .filter(relation -> !CONFIDENTIAL.contains(relation.code()))
                .map(relation -> new NetworkQuestion(
                        relation,
                        relation.level(),
                        question.rule(),
                        question.view(),
                        question.asOf(),
                        question.basis()))
                .map(each -> networks.of(area, each))
                .toList();
    }
}
