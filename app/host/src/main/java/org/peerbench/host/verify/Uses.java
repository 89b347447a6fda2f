package org.peerbench.host.verify;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what a class uses, without loading it. */
final class Uses extends ClassVisitor {
    private final Consumer<Use> to;
    private String name;

    private Uses(Consumer<Use> to) {
        super(Opcodes.ASM9);
        this.to = to;
    }

    /**
     * Tells every use once for each place.
     *
     * @throws RuntimeException if the class cannot be read
     */
    static void read(byte[] content, Consumer<Use> to) {
        new ClassReader(content).accept(new Uses(to), ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(int version, int access, String self, String signature, String parent, String[] interfaces) {
        name = self.replace('/', '.');
        type(name, parent);
        Arrays.stream(interfaces).forEach(each -> type(name, each));
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        types(name, Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            to.accept(new Use(name, name.replace('.', '/'), Use.NATIVE, null));
        }
        types(name, Type.getMethodType(descriptor));
        Stream.ofNullable(thrown).flatMap(Arrays::stream).forEach(each -> type(name, each));
        return new UsesOfMethod(name, this);
    }

    void member(String place, String owner, String member, String descriptor) {
        types(place, Type.getObjectType(owner));
        if (owner.charAt(0) != '[') {
            to.accept(new Use(place, owner, member, descriptor));
        }
    }

    void type(String place, String internalName) {
        if (internalName != null) {
            types(place, Type.getObjectType(internalName));
        }
    }

    void types(String place, Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> types(place, type.getElementType());
            case Type.OBJECT -> to.accept(new Use(place, type.getInternalName(), null, null));
            case Type.METHOD -> {
                types(place, type.getReturnType());
                Arrays.stream(type.getArgumentTypes()).forEach(each -> types(place, each));
            }
            default -> {}
        }
    }
}
