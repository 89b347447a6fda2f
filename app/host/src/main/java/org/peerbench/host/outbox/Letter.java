package org.peerbench.host.outbox;

/**
 * A message as it goes out, with the personal link in it: handed on and kept nowhere.
 *
 * @param id    marks the mail, so that one that was sent twice by accident is recognised
 * @param email where it goes
 * @param calendar an invitation as it was written, still addressed to nobody, or {@code null}
 */
record Letter(String id, String name, String email, String subject, String body, String calendar) {
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
