package org.peerbench.host.account;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.FormErrors;

/** Carries what is wrong with a form out of a transaction and back into the form. */
final class Faults {
    private Faults() {}

    static Refusal refusal(String code, FormErrors errors) {
        List<Refusal.Fault> faults = new ArrayList<>();
        errors.all().forEach((field, message) -> faults.add(new Refusal.Fault(field, null, message)));
        return new Refusal(
                Refusal.Kind.INVALID, code, String.join(" ", errors.all().values()), faults);
    }

    static Refusal refusal(String code, String field, String message) {
        return refusal(code, new FormErrors().add(field, message));
    }

    /**
     * The faults as errors of a form.
     *
     * @throws Refusal the same one, if it is not about fields
     */
    static FormErrors errors(Refusal refusal) {
        if (refusal.faults().isEmpty()) {
            throw refusal;
        }
        FormErrors errors = new FormErrors();
        refusal.faults().forEach(fault -> errors.add(fault.field(), fault.message()));
        return errors;
    }
}
