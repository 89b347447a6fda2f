package org.peerbench.api.questionnaire;

import java.util.List;

/**
 * Somebody to be asked. The same person, or else the same e-mail address, is invited to a survey once: areas add up.
 *
 * @param person       id, or {@code null} for somebody who is not in the directory
 * @param organisation id of the organisation for which they answer, or {@code null}
 * @param name         how they are addressed; for a person of the directory {@code null} takes what stands there
 * @param email        for a person of the directory {@code null} takes what stands there when a message is sent
 * @param areas        ids of those of the survey's areas that they are asked about
 */
public record Invitee(String person, String organisation, String name, String email, List<String> areas) {
    public Invitee {
        areas = List.copyOf(areas);
    }
}
