package org.peerbench.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.account.LinkPurpose;
import org.peerbench.host.account.Links;
import org.peerbench.host.boot.Services;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import org.peerbench.host.seed.EnglandSeed;

/** A started workbench with the temporary folder in which it lives, and how it was started. */
record Running(Path folder, Settings settings, Workbench workbench) implements AutoCloseable {
    private static final Author TEST = new Author("system", "Test", "test");

    static Running start(Consumer<Path> plugins, Consumer<Path> data, List<UnaryOperator<Settings>> changes) {
        try {
            Path folder = Files.createTempDirectory("peerbench-test");
            Path tools = Files.createDirectories(folder.resolve("plugins"));
            plugins.accept(tools);
            Path filled = Files.createDirectories(folder.resolve("data"));
            data.accept(filled);
            Settings settings = Settings.of(filled, tools);
            for (UnaryOperator<Settings> change : changes) {
                settings = change.apply(settings);
            }
            return new Running(folder, settings, Workbench.start(settings));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Stops, puts these jars into the plugins folder, and starts on the same data. */
    Running restarted(ToolJar... jars) {
        workbench.close();
        List.of(jars).forEach(this::install);
        return new Running(folder, settings, Workbench.start(settings));
    }

    /** Beside its place first: a jar is never written over while it may be read. */
    void install(ToolJar jar) {
        try {
            Path written = jar.writeTo(Files.createTempDirectory(folder, "jar"));
            Files.move(
                    written,
                    folder.resolve("plugins").resolve(written.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void remove(String fileName) {
        try {
            Files.deleteIfExists(folder.resolve("plugins").resolve(fileName));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    void loadEngland() {
        EnglandSeed.load(services().database(), services().settings().clock());
        workbench.signals().settle();
    }

    /** The path of a link for a new account. */
    String signInLink(Role role, String... areas) {
        AccountDraft draft = new AccountDraft(someName(role), role, null, ids(areas));
        String id = services().access().accounts().create(TEST, draft);
        Account account = services().access().accounts().find(id).orElseThrow();
        return Links.PATH + services().access().links().issue(TEST, account, LinkPurpose.SIGN_IN);
    }

    String token(Role role, String... areas) {
        return services().access().createToken(TEST, services().directory(), someName(role), role, List.of(areas));
    }

    private Set<String> ids(String... areas) {
        return Stream.of(areas)
                .map(area -> services().directory().area(area).orElseThrow().id())
                .collect(Collectors.toSet());
    }

    /** Names must differ. */
    private static String someName(Role role) {
        return "Test " + role.key() + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private Services services() {
        return workbench.services();
    }

    @Override
    public void close() {
        workbench.close();
        FileTree.delete(folder);
    }
}
