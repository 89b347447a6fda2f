package org.peerbench.relationships.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.text.Texts;

/** Names of organisations, asked for once. */
final class Names {
    private final Map<String, String> names = new HashMap<>();
    private final ToolContext context;

    Names(ToolContext context) {
        this.context = context;
    }

    Names knowing(Collection<String> ids) {
        context.directory().organisations(ids).forEach(found -> names.put(found.id(), found.name()));
        return this;
    }

    String of(String id) {
        return names.computeIfAbsent(
                id,
                asked -> context.directory()
                        .organisation(asked)
                        .map(Organisation::name)
                        .orElse(asked));
    }

    /** "A, B and C". */
    String list(List<String> ids) {
        Texts texts = context.texts();
        List<String> all = ids.stream().map(this::of).toList();
        return all.size() < 2
                ? String.join("", all)
                : texts.of("agreement.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    String bearer(Risk risk) {
        return switch (risk.borneBy()) {
            case Risk.SHARED -> context.texts().of("agreement.borne.shared");
            case Risk.OPEN -> context.texts().of("agreement.borne.open");
            default -> of(risk.borneBy());
        };
    }
}
