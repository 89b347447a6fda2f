package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassesTest {
    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    @Test
    void aHundredNumbersFallIntoFifthsAtRoundBounds() {
        Classes classes = Classes.of(
                IntStream.rangeClosed(1, 100).mapToObj(BigDecimal::valueOf).toList());
        assertEquals(List.of("20", "40", "60", "80"), plain(classes));
    }

    @Test
    void aValueOnABoundBelongsToTheClassAbove() {
        Classes classes = new Classes(numbers("10", "20"));
        assertEquals(1, classes.of(new BigDecimal("10.0")));
        assertEquals(0, classes.of(new BigDecimal("9.99")));
        assertEquals(2, classes.of(new BigDecimal("20")));
    }

    @Test
    void alikeValuesAreOneClass() {
        assertEquals(1, Classes.of(numbers("7", "7", "7")).count());
    }

    @Test
    void noValuesAreNoReasonToFail() {
        assertEquals(1, Classes.of(List.of()).count());
    }

    @Test
    void fewValuesMakeFewClassesAndNoneIsEmpty() {
        List<BigDecimal> values = numbers("1", "5", "9");
        Classes classes = Classes.of(values);
        assertTrue(IntStream.range(0, classes.count())
                .allMatch(each -> values.stream().anyMatch(value -> classes.of(value) == each)));
    }

    @Test
    void smallAndNegativeNumbersAreCutAsWell() {
        List<BigDecimal> values =
                IntStream.range(-50, 50).mapToObj(n -> BigDecimal.valueOf(n, 3)).toList();
        assertEquals(5, Classes.of(values).count());
    }

    private static List<String> plain(Classes classes) {
        return classes.bounds().stream()
                .map(bound -> bound.stripTrailingZeros().toPlainString())
                .toList();
    }
}
