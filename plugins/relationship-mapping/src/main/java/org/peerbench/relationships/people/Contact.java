package org.peerbench.relationships.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.relationships.network.Carriers;

/**
 * Two people through whom two organisations meet. Where only one of them is recorded, the other is somebody whom nobody
 * has named.
 *
 * @param a the person in the first organisation
 * @param b the person in the second
 */
record Contact(Optional<String> a, Optional<String> b) {
    static Contact of(Carriers carriers, boolean turned) {
        return turned
                ? new Contact(carriers.receiver(), carriers.sender())
                : new Contact(carriers.sender(), carriers.receiver());
    }

    boolean whole() {
        return a.isPresent() && b.isPresent();
    }

    Stream<String> people() {
        return Stream.concat(a.stream(), b.stream());
    }
}
