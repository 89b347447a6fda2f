package org.peerbench.host.directory;

/**
 * Where published figures come from. Everything but id and title may be {@code null}.
 *
 * @param id        as the records name it
 * @param title     of the publication
 * @param publisher who published it
 * @param licence   under which it may be used
 * @param period    which time it speaks of
 * @param note      what to know about it
 */
public record Source(String id, String title, String publisher, String licence, String period, String note) {}
