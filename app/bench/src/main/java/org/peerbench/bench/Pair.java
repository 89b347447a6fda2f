package org.peerbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * A subject and a yardstick that are asked in alternating blocks, so that whatever else the machine does falls on both.
 * Difference and ratio are taken block by block.
 */
record Pair(Clients subject, Clients yardstick) {
    /**
     * How much is sent.
     *
     * @param warmUp blocks that are sent to each first and not counted
     * @param blocks blocks to each that are counted
     * @param each   requests a connection in a block
     */
    record Dose(int warmUp, int blocks, int each) {}

    /** CPU in microseconds a request. */
    record Outcome(Spread subject, Spread yardstick, Spread difference, Spread ratio) {}

    Outcome run(Dose dose) throws InterruptedException, ExecutionException {
        List<Double> ofSubject = new ArrayList<>();
        List<Double> ofYardstick = new ArrayList<>();
        for (int block = -dose.warmUp(); block < dose.blocks(); block++) {
            double one = subject.serverMicros(dose.each());
            double other = yardstick.serverMicros(dose.each());
            if (block >= 0) {
                ofSubject.add(one);
                ofYardstick.add(other);
            }
        }
        return outcome(ofSubject, ofYardstick);
    }

    static Outcome outcome(List<Double> ofSubject, List<Double> ofYardstick) {
        List<Double> differences = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ofSubject.size(); i++) {
            differences.add(ofSubject.get(i) - ofYardstick.get(i));
            ratios.add(ofSubject.get(i) / ofYardstick.get(i));
        }
        return new Outcome(Spread.of(ofSubject), Spread.of(ofYardstick), Spread.of(differences), Spread.of(ratios));
    }
}
