package org.peerbench.leadership.post;

import org.peerbench.leadership.time.During;

/**
 * A part of a holding in which nothing about it changed.
 *
 * @param basis  in which way
 * @param absent whether the holder was away; why is never recorded
 * @param during when; within the holding
 */
public record Slice(Basis basis, boolean absent, During during) {}
