package org.peerbench.matching.round;

/**
 * How many places locked and active pairs use, by row.
 *
 * @param receiving by area
 * @param offer     by offer
 * @param person    by person
 * @param giving    by area
 */
record Forced(int[] receiving, int[] offer, int[] person, int[] giving) {
    static Forced of(Rows rows) {
        Forced count = new Forced(
                new int[rows.areas.size()],
                new int[rows.offers.size()],
                new int[rows.people.size()],
                new int[rows.areas.size()]);
        for (Link pair : rows.forced) {
            int offer = rows.offer(pair.offer());
            count.receiving[rows.areaOfNeed[rows.need(pair.need())]]++;
            count.offer[offer]++;
            count.giving[rows.areaOfOffer[offer]]++;
            if (rows.personOfOffer[offer] != Rows.NONE) {
                count.person[rows.personOfOffer[offer]]++;
            }
        }
        return count;
    }
}
