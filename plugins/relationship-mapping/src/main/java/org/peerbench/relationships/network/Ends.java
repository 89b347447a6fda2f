package org.peerbench.relationships.network;

/**
 * Whom a report is about, and whose word it is.
 *
 * @param sender     id of the organisation it is about, first end
 * @param receiver   id of the organisation it is about, second end
 * @param onBehalfOf id of the organisation that says so. Its word counts as a side's only when it is one of the two ends;
 *                   the word of a third is kept and counted, but speaks for neither
 */
public record Ends(String sender, String receiver, String onBehalfOf) {
    public Ends {
        if (sender.equals(receiver)) {
            throw new IllegalArgumentException("A report about " + sender + " and itself");
        }
    }
}
