package org.peerbench.host.outbox;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.data.Database;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.outbox.Outbox;

/** A tool's messages as stored now. */
public record StoredOutbox(Database database, String tool) implements Outbox {
    @Override
    public Optional<Message> find(String id) {
        return database.read(sql -> MessageRows.find(sql, id))
                .filter(row -> row.tool().equals(tool))
                .map(MessageRow::told);
    }

    @Override
    public List<Message> ofRespondent(String respondent) {
        return database.read(sql -> MessageRows.ofRespondent(sql, tool, respondent)).stream()
                .map(MessageRow::told)
                .toList();
    }
}
