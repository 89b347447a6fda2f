package org.peerbench.host.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.route.Parameter;

/** Holds what was given against what an importer asks for; all faults are said at once. */
final class Parameters {
    private Parameters() {}

    /**
     * Checks.
     *
     * @throws Refusal naming each parameter that is missing, unknown or none of its words
     */
    static void check(Intake intake, Map<String, String> given, Asking asking) {
        List<Parameter> wanted = intake.parameters();
        List<Refusal.Fault> faults = new ArrayList<>();
        Set<String> unknown = new HashSet<>(given.keySet());
        for (Parameter parameter : wanted) {
            unknown.remove(parameter.name());
            check(intake, parameter, given.get(parameter.name()), asking, faults);
        }
        unknown.stream()
                .sorted()
                .forEach(name -> fault(faults, name, Sentences.of("transfer.parameter.unknown", name, names(wanted))));
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "BAD_PARAMETER", faults.get(0).message(), faults);
        }
    }

    private static void check(
            Intake intake, Parameter parameter, String value, Asking asking, List<Refusal.Fault> faults) {
        String name = parameter.name();
        if (value == null) {
            if (asking == Asking.PERSON ? parameter.asked() : parameter.required()) {
                fault(faults, name, missing(intake, parameter, asking));
            }
        } else if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
            String words = String.join(", ", parameter.values());
            fault(faults, name, Sentences.of("transfer.parameter.word", name, value, words));
        }
    }

    private static String missing(Intake intake, Parameter parameter, Asking asking) {
        if (asking == Asking.PERSON && parameter.name().equals(Intake.AREA)) {
            return Sentences.of("transfer.area.choose");
        }
        boolean choice = asking == Asking.PERSON && !parameter.values().isEmpty();
        return Sentences.of(
                choice ? "transfer.parameter.choose" : "transfer.parameter.missing",
                parameter.name(),
                intake.says(parameter));
    }

    private static void fault(List<Refusal.Fault> faults, String name, String sentence) {
        faults.add(new Refusal.Fault(name, null, sentence));
    }

    private static String names(List<Parameter> wanted) {
        return wanted.isEmpty()
                ? Sentences.of("transfer.parameter.none")
                : wanted.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }
}
