package org.peerbench.host.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes that this workbench and this Java have, with their members, read without loading them. */
final class Surface {
    private final ClassLoader loader = Surface.class.getClassLoader();
    private final Map<String, Optional<Shape>> shapes = new HashMap<>();

    /** A class's members and what it inherits from. */
    private record Shape(Set<String> members, List<String> parents) {}

    boolean has(String type) {
        return shape(type).isPresent();
    }

    /** Whether a class that is there has this member, or inherits it. */
    boolean has(String type, String member, String descriptor) {
        return shape(type)
                .map(shape -> shape.members().contains(member + descriptor)
                        || shape.parents().stream().anyMatch(parent -> has(parent, member, descriptor)))
                .orElse(false);
    }

    private Optional<Shape> shape(String type) {
        // Not computeIfAbsent: a class asks for its parents.
        if (!shapes.containsKey(type)) {
            shapes.put(type, read(type));
        }
        return shapes.get(type);
    }

    private Optional<Shape> read(String type) {
        try (InputStream in = loader.getResourceAsStream(type + ".class")) {
            return in == null ? Optional.empty() : Optional.of(shape(new ClassReader(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Shape shape(ClassReader type) {
        Set<String> members = new HashSet<>();
        type.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public FieldVisitor visitField(int access, String name, String types, String more, Object value) {
                        members.add(name + types);
                        return null;
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String types, String more, String[] thrown) {
                        members.add(name + types);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE);
        List<String> parents = new ArrayList<>(List.of(type.getInterfaces()));
        Optional.ofNullable(type.getSuperName()).ifPresent(parents::add);
        return new Shape(members, parents);
    }
}
