package org.peerbench.host.cli;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.access.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Somebody or something with a name, a role and, for an area lead, areas. */
final class Named {
    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Option(names = "--role", required = true, converter = RoleConverter.class)
    private Role role;

    @Option(names = "--area", paramLabel = "AREA")
    private List<String> areas = new ArrayList<>();

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    List<String> areas() {
        return areas;
    }

    List<String> words() {
        List<String> words = new ArrayList<>(List.of(name, "--role", role.key()));
        areas.forEach(area -> words.addAll(List.of("--area", area)));
        return words;
    }

    /** Roles by their outside names. */
    static final class RoleConverter implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            try {
                return Role.of(word);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(Sentences.of("role.unknown", word));
            }
        }
    }
}
