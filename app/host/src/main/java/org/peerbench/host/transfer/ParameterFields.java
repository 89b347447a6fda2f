package org.peerbench.host.transfer;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;

/**
 * What an importer must know besides the file, as fields of a form. The words for a parameter's values stand in its
 * owner's texts under the parameter's own key with {@code .value}.
 *
 * @param offered by a parameter's name, the words that there are for it now
 */
record ParameterFields(Intake intake, List<Area> areas, Map<String, Map<String, String>> offered, Texts texts) {
    /** The areas are those in which this person may bring such a table in. */
    static ParameterFields of(Intake intake, Imports imports, Request request, Texts texts) {
        List<Area> areas = imports.directory().areas(request.asOf()).stream()
                .filter(area -> request.may(intake.permission(), area.id()))
                .toList();
        Map<String, Map<String, String>> offered = new HashMap<>();
        intake.parameters().forEach(parameter -> offered.put(parameter.name(), imports.offered(intake, parameter)));
        return new ParameterFields(intake, areas, offered, texts);
    }

    static Map<String, String> given(Intake intake, Form form) {
        Map<String, String> given = new HashMap<>();
        intake.parameters()
                .forEach(parameter ->
                        form.value(parameter.name()).ifPresent(value -> given.put(parameter.name(), value)));
        return given;
    }

    /** Those that must be chosen, or those that may be. */
    List<Content> draw(boolean asked, Map<String, String> values, FormErrors errors) {
        return parameters(asked)
                .map(parameter -> draw(parameter, values.getOrDefault(parameter.name(), ""), errors))
                .toList();
    }

    /** Whether one of those that may be left out is given or wrong. */
    boolean saysMore(Map<String, String> values, FormErrors errors) {
        return parameters(false)
                .anyMatch(parameter -> values.containsKey(parameter.name()) || errors.of(parameter.name()) != null);
    }

    private Stream<Parameter> parameters(boolean asked) {
        return intake.parameters().stream().filter(parameter -> parameter.asked() == asked);
    }

    private Content draw(Parameter parameter, String value, FormErrors errors) {
        String name = parameter.name();
        String error = errors.of(name);
        if (name.equals(Intake.AREA)) {
            return new Select(name, texts.of("transfer.area"), null, areaOptions(parameter, value), value, error);
        }
        Map<String, String> now = offered.get(name);
        if (!now.isEmpty()) {
            List<Option> options = new ArrayList<>(List.of(Option.of("", texts.of("transfer.asUsual"))));
            now.forEach((word, said) -> options.add(Option.of(word, said)));
            return new Select(name, intake.says(parameter), null, options, value, error);
        }
        if (parameter.values().isEmpty()) {
            return TextField.of(name, intake.says(parameter), value, error);
        }
        List<Option> words = parameter.values().stream()
                .map(word -> Option.of(word, word(parameter, word)))
                .toList();
        if (parameter.asked()) {
            return new Radios(name, intake.says(parameter), null, words, value, error);
        }
        List<Option> options = new ArrayList<>(List.of(Option.of("", texts.of("transfer.asUsual"))));
        options.addAll(words);
        return new Select(name, intake.says(parameter), null, options, value, error);
    }

    private List<Option> areaOptions(Parameter parameter, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of(parameter.required() ? "transfer.area.choose" : "transfer.area.none")));
        areas.forEach(area -> options.add(Option.of(chosen.equals(area.id()) ? area.id() : area.code(), area.name())));
        return options;
    }

    private String word(Parameter parameter, String value) {
        String key = intake.key(parameter) + "." + value;
        return intake.texts().has(key) ? intake.texts().of(key) : value.replace('-', ' ');
    }
}
