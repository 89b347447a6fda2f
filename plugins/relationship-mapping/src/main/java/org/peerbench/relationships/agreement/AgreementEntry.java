package org.peerbench.relationships.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;

/** What was typed into the form, as it was typed; risks by the code of their kind. */
record AgreementEntry(
        String title,
        String kind,
        String status,
        String from,
        String to,
        List<String> parties,
        Map<String, String> risks,
        Map<String, String> bearers,
        String source,
        String note,
        long revision) {
    static AgreementEntry empty() {
        return new AgreementEntry("", "", "", "", "", List.of(), Map.of(), Map.of(), "", "", 0);
    }

    static AgreementEntry of(Form form) {
        Map<String, String> risks = new HashMap<>();
        Map<String, String> bearers = new HashMap<>();
        for (Risk.Kind kind : Risk.Kind.values()) {
            risks.put(kind.code(), form.text("risk-" + kind.code()));
            bearers.put(kind.code(), form.text("borne-" + kind.code()));
        }
        return new AgreementEntry(
                form.text("title"),
                form.text("kind"),
                form.text("status"),
                form.text("from"),
                form.text("to"),
                form.values("party"),
                risks,
                bearers,
                form.text("source"),
                form.text("note"),
                form.value("revision")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(0L));
    }

    static AgreementEntry of(Agreement agreement) {
        Map<String, String> risks = new HashMap<>();
        Map<String, String> bearers = new HashMap<>();
        agreement.risks().forEach(risk -> {
            risks.put(risk.kind().code(), risk.what());
            bearers.put(risk.kind().code(), risk.borneBy());
        });
        return new AgreementEntry(
                agreement.title(),
                agreement.kind().code(),
                agreement.status().code(),
                text(agreement.at().from()),
                text(agreement.at().to()),
                agreement.organisations(),
                risks,
                bearers,
                agreement.source(),
                agreement.note(),
                agreement.revision());
    }

    private static String text(PartialDate date) {
        return date == null ? "" : date.text();
    }

    FormErrors check(List<Actor> partners, Texts texts) {
        FormErrors errors = new FormErrors();
        if (title.isEmpty()) {
            errors.add("title", texts.of("agreement.form.title.missing"));
        }
        if (Kind.of(kind).isEmpty()) {
            errors.add("kind", texts.of("agreement.form.kind.missing"));
        }
        if (Status.of(status).isEmpty()) {
            errors.add("status", texts.of("agreement.form.status.missing"));
        }
        checkDate("from", from, errors, texts);
        checkDate("to", to, errors, texts);
        if (parties.size() < 2 || parties.stream().anyMatch(id -> unknown(id, partners))) {
            errors.add("party", texts.of("agreement.form.party.missing"));
        }
        for (Risk.Kind risk : Risk.Kind.values()) {
            String bearer = bearers.getOrDefault(risk.code(), "");
            boolean named = !risks.getOrDefault(risk.code(), "").isEmpty();
            if (named && bearer.isEmpty()) {
                errors.add("borne-" + risk.code(), texts.of("agreement.form.borne.missing"));
            } else if (!bearer.isEmpty() && !common(bearer) && unknown(bearer, partners)) {
                errors.add("borne-" + risk.code(), texts.of("agreement.form.borne.unknown"));
            }
        }
        if (source.isEmpty()) {
            errors.add("source", texts.of("agreement.form.source.missing"));
        }
        return errors;
    }

    private static boolean common(String bearer) {
        return bearer.equals(Risk.SHARED) || bearer.equals(Risk.OPEN);
    }

    private static boolean unknown(String id, List<Actor> partners) {
        return partners.stream().noneMatch(partner -> partner.id().equals(id));
    }

    private static void checkDate(String field, String text, FormErrors errors, Texts texts) {
        if (!text.isEmpty() && PartialDate.parse(text).isEmpty()) {
            errors.add(field, texts.of("form.date.wrong", text));
        }
    }

    /** The agreement, once nothing is wrong with the entry. */
    Agreement agreement(String id) {
        List<Risk> named = new ArrayList<>();
        for (Risk.Kind risk : Risk.Kind.values()) {
            String bearer = bearers.getOrDefault(risk.code(), "");
            if (!bearer.isEmpty()) {
                named.add(new Risk(risk, risks.getOrDefault(risk.code(), ""), bearer));
            }
        }
        return new Agreement(
                id,
                Kind.of(kind).orElseThrow(),
                title,
                Status.of(status).orElseThrow(),
                Span.of(from, to),
                source,
                note,
                parties.stream()
                        .map(party -> new Party(party, Optional.empty()))
                        .toList(),
                named,
                revision);
    }
}
