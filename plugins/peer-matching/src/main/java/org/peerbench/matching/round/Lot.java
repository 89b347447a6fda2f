package org.peerbench.matching.round;

/**
 * Draws lots among solutions that are equal in all else: a number below 2^32 that depends on a pair's ids and the round's
 * seed alone. The ids' characters go through FNV-1a (G. Fowler, L. C. Noll, K. Vo; RFC 9923), 64 bits wide, with a zero
 * between them, and then through the mixing step of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood 2014), whose upper half
 * is taken.
 */
final class Lot {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long seed;

    Lot(long seed) {
        this.seed = seed;
    }

    long of(String need, String offer) {
        long hash = add(add(OFFSET, need) * PRIME, offer);
        return mix(hash ^ mix(seed)) >>> 32;
    }

    private static long add(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ (text.charAt(i) & 0xff)) * PRIME;
            hash = (hash ^ (text.charAt(i) >>> 8)) * PRIME;
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
