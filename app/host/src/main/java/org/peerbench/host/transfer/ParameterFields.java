package org.peerbench.host.transfer;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;

/**
 * What an importer must know besides the file, as fields of a form. The words of a parameter stand in its owner's texts
 * under {@code import.format.name} or {@code import.name}, those of its values under the same with {@code .value}.
 */
record ParameterFields(Intake intake, List<Area> areas, Texts texts) {
    /** The areas are those in which this person may bring such a table in. */
    static ParameterFields of(Intake intake, Imports imports, Request request, Texts texts) {
        List<Area> areas = imports.directory().areas(request.asOf()).stream()
                .filter(area -> request.may(intake.permission(), area.id()))
                .toList();
        return new ParameterFields(intake, areas, texts);
    }

    static Map<String, String> given(Intake intake, Form form) {
        Map<String, String> given = new HashMap<>();
        intake.parameters()
                .forEach(parameter ->
                        form.value(parameter.name()).ifPresent(value -> given.put(parameter.name(), value)));
        return given;
    }

    List<Content> draw(Map<String, String> values, FormErrors errors) {
        return intake.parameters().stream()
                .map(parameter -> draw(parameter, values.getOrDefault(parameter.name(), ""), errors))
                .toList();
    }

    private Content draw(Parameter parameter, String value, FormErrors errors) {
        String name = parameter.name();
        String error = errors.of(name);
        if (name.equals(Intake.AREA)) {
            return new Select(name, texts.of("transfer.area"), null, areaOptions(parameter, value), value, error);
        }
        if (parameter.values().isEmpty()) {
            return TextField.of(name, label(parameter), value, error);
        }
        return new Select(name, label(parameter), hint(parameter), options(parameter), value, error);
    }

    private List<Option> areaOptions(Parameter parameter, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of(parameter.required() ? "transfer.area.choose" : "transfer.area.none")));
        areas.forEach(area -> options.add(Option.of(chosen.equals(area.id()) ? area.id() : area.code(), area.name())));
        return options;
    }

    private List<Option> options(Parameter parameter) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of(parameter.required() ? "transfer.choose" : "transfer.asUsual")));
        parameter.values().forEach(value -> options.add(Option.of(value, word(parameter, value))));
        return options;
    }

    private String label(Parameter parameter) {
        String own = key(parameter);
        return intake.texts().has(own) ? intake.texts().of(own) : parameter.summary();
    }

    private String hint(Parameter parameter) {
        return intake.texts().has(key(parameter)) ? parameter.summary() : null;
    }

    private String word(Parameter parameter, String value) {
        String key = key(parameter) + "." + value;
        return intake.texts().has(key) ? intake.texts().of(key) : value.replace('-', ' ');
    }

    private String key(Parameter parameter) {
        String exact = "import." + intake.importer().format() + "." + parameter.name();
        return intake.texts().has(exact) ? exact : "import." + parameter.name();
    }
}
