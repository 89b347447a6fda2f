package org.peerbench.relationships.sentences;

import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Label;

/**
 * Something to say, before it is put into words.
 *
 * @param key       in the tool's message bundle
 * @param arguments names, numbers, or messages in their turn
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The name of something. */
    public static Message of(Label label) {
        return new Message(label.key(), List.copyOf(label.arguments()));
    }

    /** In words. */
    public String in(Texts texts) {
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof Message message ? message.in(texts) : argument)
                .toArray();
        return texts.of(key, said);
    }
}
