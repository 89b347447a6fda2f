package org.peerbench.matching.exchange;

/** What a sentence calls the rows of a round. */
public interface Naming {
    /** By their ids: those of a file mean nothing outside of it. */
    Naming IDS = new Naming() {
        @Override
        public String need(String id) {
            return id;
        }

        @Override
        public String offer(String id) {
            return id;
        }

        @Override
        public String area(String id) {
            return id;
        }

        @Override
        public String person(String id) {
            return id;
        }
    };

    /** A need. */
    String need(String id);

    /** An offer. */
    String offer(String id);

    /** An area. */
    String area(String id);

    /** Somebody who gives; never by name. */
    String person(String id);
}
