package org.peerbench.relationships.page;

import org.peerbench.relationships.network.Network;

/** Asks on how many people the links hang; who carries links is another room's. */
@FunctionalInterface
public interface OnePerson {
    /**
     * What is known of it.
     *
     * @param single links that hang on one person
     * @param known  links of which it is recorded who carries them; 0 while nobody has said so
     */
    record Known(int single, int known) {
        /** Nothing is recorded. */
        public static final Known NOTHING = new Known(0, 0);
    }

    /** What is known of the links of an area's network. */
    Known of(Place place, Network network);
}
