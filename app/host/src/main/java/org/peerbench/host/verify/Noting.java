package org.peerbench.host.verify;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;

/**
 * Notes what a tool contributes, whatever kind it is: each addition is one record of the API, whose components carry the
 * same names throughout. A kind that the API learns later is noted without a change here.
 */
final class Noting implements InvocationHandler {
    private static final List<String> NAMES =
            List.of("path", "format", "baseName", "resource", "slug", "key", "id", "name", "label", "title");
    private static final Set<String> WORDS = Set.of("label", "title", "keywords", "hint", "text");

    private static final int MOST = 10_000;

    private final List<Added> noted = new ArrayList<>();

    /** More is added than anybody could use. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Receives what a tool adds, and notes it in this. */
    Contributions contributions() {
        return (Contributions)
                Proxy.newProxyInstance(Noting.class.getClassLoader(), new Class<?>[] {Contributions.class}, this);
    }

    List<Added> noted() {
        return List.copyOf(noted);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (noted.size() == MOST) {
            throw new TooMuch();
        }
        boolean adds = method.getDeclaringClass() == Contributions.class && arguments != null && arguments.length == 1;
        if (adds) {
            noted.add(added(method.getName(), Objects.requireNonNull(arguments[0])));
        }
        return null;
    }

    private static Added added(String kind, Object given) {
        if (!(given instanceof Record record)) {
            return new Added(kind, given.toString(), null, List.of(), List.of());
        }
        String name = NAMES.stream()
                .flatMap(each -> text(record, each).stream())
                .findFirst()
                .orElse("");
        return new Added(
                kind,
                name,
                text(record, "permission").orElse(null),
                words(record).toList(),
                roles(record));
    }

    private static List<String> roles(Record record) {
        return record instanceof Permission permission
                ? permission.roles().stream().map(Role::key).sorted().toList()
                : List.of();
    }

    /** The message keys of a record and of the records in it. */
    private static Stream<String> words(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).flatMap(component -> {
            Object value = value(record, component);
            if (value instanceof String key && WORDS.contains(component.getName())) {
                return Stream.of(key);
            }
            return value instanceof Collection<?> all
                    ? all.stream().filter(Record.class::isInstance).flatMap(each -> words((Record) each))
                    : Stream.empty();
        });
    }

    private static Optional<String> text(Record record, String name) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> value(record, component))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
