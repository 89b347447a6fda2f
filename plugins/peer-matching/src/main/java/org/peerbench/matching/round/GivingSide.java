package org.peerbench.matching.round;

import java.util.Arrays;
import org.peerbench.matching.flow.Network;

/** The arcs between needs and giving areas, by the node where they begin and by the one where they end. */
final class GivingSide {
    private final int[][] leaving;
    private final int[][] arriving;

    GivingSide(RoundNetwork network) {
        Network arcs = network.network;
        int[] out = new int[arcs.nodes()];
        int[] in = new int[arcs.nodes()];
        int[] all = concat(network.pairArc, network.offerArc, network.personArc);
        for (int arc : all) {
            out[arcs.from(arc)]++;
            in[arcs.to(arc)]++;
        }
        leaving = sized(out);
        arriving = sized(in);
        for (int arc : all) {
            leaving[arcs.from(arc)][--out[arcs.from(arc)]] = arc;
            arriving[arcs.to(arc)][--in[arcs.to(arc)]] = arc;
        }
    }

    private static int[] concat(int[] first, int[] second, int[] third) {
        int[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }

    private static int[][] sized(int[] counts) {
        return Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    }

    int[] leaving(int node) {
        return leaving[node];
    }

    int[] arriving(int node) {
        return arriving[node];
    }
}
