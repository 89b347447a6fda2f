package org.peerbench.relationships.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.peerbench.relationships.network.Actor;

/**
 * How a map is wanted.
 *
 * @param title   what it shows, in words, such as "Who works with whom in Harrowfen"
 * @param level   draw only ties at least this close; without it the map chooses so that it can be read
 * @param unknown draw the unknown pairs even when they are many
 * @param link    where a partner's mark leads; nothing makes it a stop for the keyboard without a link
 * @param alone   where the map of this partner only is
 * @param signs   the pairs to mark
 */
public record MapOptions(
        String title,
        OptionalInt level,
        boolean unknown,
        Function<Actor, Optional<String>> link,
        Function<Actor, Optional<String>> alone,
        List<Signed> signs) {
    public MapOptions {
        signs = List.copyOf(signs);
    }

    /** The usual map, without links. */
    public static MapOptions titled(String title) {
        return new MapOptions(
                title, OptionalInt.empty(), false, actor -> Optional.empty(), actor -> Optional.empty(), List.of());
    }

    /** With marks that lead somewhere. */
    public MapOptions linking(Function<Actor, String> address) {
        return new MapOptions(title, level, unknown, address.andThen(Optional::of), alone, signs);
    }

    /** With marks of which each can be shown alone. */
    public MapOptions focusing(Function<Actor, String> address) {
        return new MapOptions(title, level, unknown, link, address.andThen(Optional::of), signs);
    }

    /** With these pairs marked. */
    public MapOptions marking(List<Signed> pairs) {
        return new MapOptions(title, level, unknown, link, alone, pairs);
    }

    /** Only ties at least this close. */
    public MapOptions from(int least) {
        return new MapOptions(title, OptionalInt.of(least), unknown, link, alone, signs);
    }

    /** With all unknown pairs. */
    public MapOptions withUnknown() {
        return new MapOptions(title, level, true, link, alone, signs);
    }
}
