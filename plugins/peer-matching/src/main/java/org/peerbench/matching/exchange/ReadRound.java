package org.peerbench.matching.exchange;

import java.util.List;
import org.peerbench.matching.round.Round;

/**
 * What a file holds.
 *
 * @param round   complete, its ids known, without conflicts
 * @param remarks what is worth knowing besides
 */
public record ReadRound(Round round, List<Remark> remarks) {
    public ReadRound {
        remarks = List.copyOf(remarks);
    }
}
