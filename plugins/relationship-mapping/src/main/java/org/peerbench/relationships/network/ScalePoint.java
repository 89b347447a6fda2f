package org.peerbench.relationships.network;

/**
 * One answer of a scale.
 *
 * @param value    what is stored; its order is the scale's, see {@link Scale#higherIsStronger()}
 * @param label    the short word, such as "cooperate"
 * @param wording  the sentence that a respondent reads
 * @param meansTie whether this answer says that there is a tie at all. A property of the point and not "value above
 *                 zero": on some published scales 1 means "never"
 */
public record ScalePoint(int value, Label label, Label wording, boolean meansTie) {}
