package org.peerbench.api.outbox;

import java.util.List;
import java.util.Optional;

/** The tool's own messages, as stored now. */
public interface Outbox {
    /** What became of a message of this tool. */
    Optional<Message> find(String id);

    /** All messages of this tool that carry this respondent's link, oldest first. */
    List<Message> ofRespondent(String respondent);
}
