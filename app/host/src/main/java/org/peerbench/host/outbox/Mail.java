package org.peerbench.host.outbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Whether this workbench sends mail itself.
 *
 * @param post   takes letters away, or {@code null}
 * @param key    names the sentence that says how it is
 * @param detail for that sentence
 */
record Mail(Post post, String key, String detail) {
    /** As the settings say. The demonstration never sends: its people are made up, their addresses may not be. */
    static Mail of(boolean demonstration, Path folder, Map<String, String> environment, Clock clock) {
        if (demonstration) {
            return new Mail(null, "outbox.off.demonstration", "");
        }
        try {
            return MailSettings.read(folder, environment)
                    .map(settings -> new Mail(new SmtpPost(settings, clock), "outbox.on", settings.from()))
                    .orElse(new Mail(null, "outbox.off.settings", MailSettings.FILE));
        } catch (IllegalArgumentException wrong) {
            return new Mail(null, "outbox.off.wrong", wrong.getMessage());
        }
    }

    boolean sends() {
        return post != null;
    }
}
