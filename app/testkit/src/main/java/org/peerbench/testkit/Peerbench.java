package org.peerbench.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import org.peerbench.host.tool.Budgets;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolState;
import org.peerbench.host.tool.ToolStatus;

/**
 * The real workbench, started for a test class on a free port with a data folder of its own:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Peerbench peerbench = Peerbench.withTool(MyTool.class, "org/example/messages.properties");
 *
 * @Test
 * void theFirstPageSaysHowManyThereAre() {
 *     Page page = peerbench.as(Role.VIEWER).get("/tools/my-tool");
 *     assertEquals("3 houses", page.title());
 * }
 * }</pre>
 *
 * <p>In a static field it is started once for the class, in any other once for each test.
 *
 * <p>Everything is what users run: the jar, its class loader, the database, HTTP. Methods that describe the workbench
 * (from {@code with} to {@code at}) are for the field's initialiser; all others are for tests.
 */
public final class Peerbench implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Peerbench.class);

    private final List<Consumer<Path>> plugins = new ArrayList<>();
    private final List<Consumer<Path>> data = new ArrayList<>();
    private final List<UnaryOperator<Settings>> settings = new ArrayList<>();
    private boolean england;
    private String sharedAs;
    private boolean afresh;
    private Running running;

    private Peerbench() {}

    /** A workbench without tools. */
    public static Peerbench bare() {
        return new Peerbench();
    }

    /** A workbench with this tool, in a jar with its nested classes and these files of the test's class path. */
    public static Peerbench withTool(Class<? extends Tool> tool, String... resources) {
        return with(ToolJar.of(tool).with(resources));
    }

    /** A workbench with the whole of this tool, in a jar of all that its build has compiled: for a tool of many classes. */
    public static Peerbench withBuilt(Class<? extends Tool> tool) {
        return bare().filling(BuiltTool.of(tool)::jarInto);
    }

    /** A workbench with these jars. */
    public static Peerbench with(ToolJar... jars) {
        return bare().filling(folder -> List.of(jars).forEach(jar -> jar.writeTo(folder)));
    }

    /** Also with every file of this folder in its plugins folder, whatever it is. */
    public Peerbench withJars(Path folder) {
        return filling(plugins -> FileTree.copyFiles(folder, plugins));
    }

    /** Also with what this puts into its plugins folder. */
    public Peerbench filling(Consumer<Path> pluginsFolder) {
        plugins.add(pluginsFolder);
        return this;
    }

    /** Sending its mail to a server on this machine, at this port; a demonstration never sends any. */
    public Peerbench mailing(int port) {
        data.add(folder -> FileTree.write(
                folder.resolve("mail.properties"),
                "host=127.0.0.1\nport=" + port + "\nsecurity=none\nfrom=peerbench@example.org\n"));
        return this;
    }

    /** As the demonstration, filled with the fictional region. */
    public Peerbench demo() {
        settings.add(Settings::demo);
        return this;
    }

    /** With England's areas and organisations loaded. */
    public Peerbench england() {
        england = true;
        return this;
    }

    /** With its data in PostgreSQL; the database must be empty. */
    public Peerbench onDatabase(String jdbcUrl) {
        settings.add(given -> given.in(jdbcUrl));
        return this;
    }

    /** With a clock of the test's own. */
    public Peerbench at(Clock clock) {
        settings.add(given -> given.dated(clock));
        return this;
    }

    /** With this patience for tools, the same for all they do: for tests of what hangs. */
    public Peerbench patient(Duration budget) {
        settings.add(given -> given.patient(Budgets.all(budget)));
        return this;
    }

    /** Without tools being started. */
    public Peerbench inSafeMode() {
        settings.add(given -> given.safe(true));
        return this;
    }

    /** Started once for all test classes that name it so, and stopped at the end: for tests that only read. */
    public Peerbench shared(String name) {
        sharedAs = name;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = sharedAs == null
                ? start()
                : context.getRoot().getStore(SHARED).computeIfAbsent(sharedAs, name -> start(), Running.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (sharedAs == null && running != null) {
            running.close();
        }
    }

    /** In a field that is not static, nobody has started it yet. */
    @Override
    public void beforeEach(ExtensionContext context) {
        if (running == null) {
            afresh = true;
            running = start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (afresh) {
            running.close();
            running = null;
        }
    }

    private Running start() {
        Running started = Running.start(filling(plugins), filling(data), settings);
        if (england) {
            started.loadEngland();
        }
        return started;
    }

    private static Consumer<Path> filling(List<Consumer<Path>> all) {
        return folder -> all.forEach(filling -> filling.accept(folder));
    }

    /** The address of a path: {@code http://127.0.0.1:…/areas}. */
    public String address(String path) {
        return workbench().address() + path;
    }

    /** Somebody who has just signed in with a one-time link, in a browser of their own. */
    public Person as(Role role, String... areas) {
        Person person = nobody();
        person.get(running().signInLink(role, areas));
        return person;
    }

    /** A browser in which nobody has signed in. */
    public Person nobody() {
        return new Person(workbench().address());
    }

    /** A path that signs somebody in once, for a browser that the test itself drives. */
    public String signInLink(Role role, String... areas) {
        return running().signInLink(role, areas);
    }

    /** A program with a token for this role. */
    public Api api(Role role, String... areas) {
        return new Api(workbench().address(), running().token(role, areas));
    }

    /** A program without a token. */
    public Api apiWithoutToken() {
        return new Api(workbench().address(), null);
    }

    /** What a running tool itself may use: its database, the directory, its texts. */
    public ToolContext context(String tool) {
        return generation(tool).context();
    }

    private Generation generation(String tool) {
        return workbench().routes().generations().stream()
                .filter(generation -> generation.id().equals(tool))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The tool '" + tool + "' does not run: "
                        + workbench().tools().statuses()));
    }

    /** Puts a jar into the plugins folder, as a person would, and waits for nothing. */
    public void put(ToolJar jar) {
        running().install(jar);
    }

    /** Takes a jar out of the plugins folder, if it is there, and waits until that has been noticed. */
    public void remove(String fileName) {
        running().remove(fileName);
        workbench().tools().lookNow();
    }

    /** Puts a jar into the plugins folder, in the place of the one of that name, and waits until it has been tried. */
    public void install(ToolJar jar) {
        put(jar);
        workbench().tools().lookNow();
    }

    /**
     * Replaces a running tool by this jar, and sees to it that nothing of the earlier one stays in memory.
     *
     * @throws AssertionError if the new jar does not start, or something holds on to the earlier one; the message names it
     */
    public void reload(ToolJar jar) {
        Reloading.reload(workbench().tools(), () -> install(jar));
    }

    /**
     * Stops the workbench and starts it again on the same data, with these jars in the place of the tools' earlier ones:
     * what happens to an instance when a tool's next version is put there. Who was signed in signs in anew.
     *
     * @throws AssertionError if a tool does not start then, with its reason
     */
    public void upgrade(ToolJar... jars) {
        if (sharedAs != null) {
            throw new IllegalStateException("A shared workbench is not upgraded: others read it");
        }
        running = running().restarted(jars);
        workbench().tools().statuses().forEach(status -> {
            if (status.state() != ToolState.STARTED) {
                throw new AssertionError("After the upgrade " + status);
            }
        });
    }

    /** A table is gone until the fault is closed: whatever asks it fails. */
    public Fault tableMissing(String table) {
        return Fault.tableMissing(workbench().services().database(), table);
    }

    /** Somebody else writes until the fault is closed: whoever wants to write waits; reading goes on. */
    public Fault writerBusy() {
        return Fault.writerBusy(workbench().services().database());
    }

    /** How a tool is now: its state, and in a sentence why. */
    public ToolStatus status(String tool) {
        return workbench().tools().statuses().stream()
                .filter(status -> status.id().equals(tool))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no tool '" + tool + "'"));
    }

    /** Waits until the signals follow from all that was recorded. */
    public void settleSignals() {
        workbench().signals().settle();
    }

    /** The workbench itself, for the project's own tests; a tool's tests should not need it. */
    public Workbench workbench() {
        return running().workbench();
    }

    private Running running() {
        return Objects.requireNonNull(running, "Peerbench has not started: register it with @RegisterExtension");
    }
}
