package org.peerbench.matching.round;

import java.util.Optional;

/**
 * What somebody offers on one theme.
 *
 * @param id       in this round
 * @param area     for which it is given: the person's own
 * @param person   who gives it; empty where nobody is named, and then only offer and area limit it
 * @param theme    on which
 * @param capacity how many supports on this theme at once
 */
public record Offer(String id, String area, Optional<String> person, String theme, int capacity) {}
