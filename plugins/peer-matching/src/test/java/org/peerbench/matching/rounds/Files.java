package org.peerbench.matching.rounds;

/** Rounds as files. */
final class Files {
    static final String TWO_NEEDS_ONE_PLACE = """
            {"settings": {},
             "areas": [{"id": "a", "receivingCap": 2, "givingCap": 2}, {"id": "b", "receivingCap": 2, "givingCap": 2}],
             "people": [{"id": "p", "area": "b", "capacity": 1}],
             "needs": [{"id": "n1", "area": "a", "theme": "t", "tier": 1, "published": null},
                       {"id": "n2", "area": "a", "theme": "t", "tier": 2, "published": null}],
             "offers": [{"id": "o", "area": "b", "person": "p", "theme": "t", "capacity": 2}],
             "pairs": [{"need": "n1", "offer": "o", "score": 500}, {"need": "n2", "offer": "o", "score": 900}]}
            """;

    private Files() {}
}
