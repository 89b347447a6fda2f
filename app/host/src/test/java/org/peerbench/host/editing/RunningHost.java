package org.peerbench.host.editing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.account.LinkPurpose;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;

/** The real workbench with the fictional region, without tools, and people who visit it. */
public final class RunningHost implements AutoCloseable {
    private static final Author ITSELF = new Author("system", "Test", "test");

    private final Workbench workbench;

    private RunningHost(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Starts it in an empty folder. */
    public static RunningHost in(Path folder) {
        Settings settings = Settings.of(folder.resolve("data"), folder.resolve("plugins"))
                .demo()
                .safe(true);
        return new RunningHost(Workbench.start(settings));
    }

    /** Somebody in a browser, signed in. */
    public Visitor visitor(String name, Role role, String... areaCodes) {
        var access = workbench.services().access();
        List<String> areas =
                Arrays.stream(areaCodes).map(code -> area(code).id()).toList();
        String id = access.accounts().create(ITSELF, new AccountDraft(name, role, null, Set.copyOf(areas)));
        Account account = access.accounts().find(id).orElseThrow();
        Visitor visitor = new Visitor(workbench.address());
        visitor.get("/sign-in/" + access.links().issue(ITSELF, account, LinkPurpose.SIGN_IN));
        return visitor;
    }

    /** A program with a token. */
    public Program program(Role role, String... areaCodes) {
        String token = workbench
                .services()
                .access()
                .createToken(
                        ITSELF,
                        workbench.services().directory(),
                        "program " + role.key() + String.join("", areaCodes),
                        role,
                        List.of(areaCodes));
        return new Program(workbench.address(), token);
    }

    /** The area with this code. */
    public Area area(String code) {
        return workbench.services().directory().area(code).orElseThrow();
    }

    /** The database. */
    public Database database() {
        return workbench.services().database();
    }

    /** Waits until all that changed has been looked at for signals. */
    public void settleSignals() {
        workbench.signals().settle();
    }

    /** Today's areas. */
    public List<Area> areas() {
        return workbench.services().directory().areas(LocalDate.now());
    }

    @Override
    public void close() {
        workbench.close();
    }
}
