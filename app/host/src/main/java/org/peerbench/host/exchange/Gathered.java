package org.peerbench.host.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What all tools said.
 *
 * @param found  what they said
 * @param silent names of the tools that could not answer in time or failed
 */
public record Gathered<T>(List<Found<T>> found, List<String> silent) {
    public Gathered {
        found = List.copyOf(found);
        silent = silent.stream().distinct().toList();
    }

    Gathered<T> sorted(Comparator<? super T> order) {
        return new Gathered<>(
                found.stream()
                        .sorted(Comparator.comparing(Found<T>::item, order))
                        .toList(),
                silent);
    }

    Gathered<T> only(Predicate<T> which) {
        return new Gathered<>(
                found.stream().filter(each -> which.test(each.item())).toList(), silent);
    }
}
