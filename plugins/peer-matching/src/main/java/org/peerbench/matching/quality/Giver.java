package org.peerbench.matching.quality;

/**
 * What an area gives and gets in a round.
 *
 * @param area     id
 * @param gives    supports that its people give
 * @param could    supports that they could give by all limits; 0 where nobody there offers help
 * @param receives supports that it gets
 */
record Giver(String area, int gives, long could, int receives) {
    /** Supports given less those received. */
    int net() {
        return gives - receives;
    }
}
