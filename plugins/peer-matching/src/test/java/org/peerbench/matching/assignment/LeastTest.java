package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastTest {
    @Test
    void theLeastIsFoundInArraysOfEverySize() {
        Random random = new Random(4);
        for (int size = 1; size < 400; size++) {
            int[] values = random.ints(size, -50, 50).toArray();
            int place = new Least(size).placeIn(values);
            assertEquals(Arrays.stream(values).min().orElseThrow(), values[place]);
        }
    }

    @Test
    void aValueIsOnlyEverLowered() {
        int[] values = {5, 5, 5};
        Least.lower(values, new int[] {1, 9, 3}, new int[] {0, 0, 1}, 2);
        assertArrayEquals(new int[] {3, 5, 4}, values);
    }
}
