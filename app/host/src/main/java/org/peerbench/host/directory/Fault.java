package org.peerbench.host.directory;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field     the field of the form or of the API's record
 * @param key       of the sentence, in the directory's messages
 * @param arguments what stands in the sentence
 */
public record Fault(String field, String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The sentence for people. */
    public String sentence() {
        return Sentences.of(key, arguments.toArray());
    }
}
