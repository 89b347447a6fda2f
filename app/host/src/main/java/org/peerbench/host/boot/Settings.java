package org.peerbench.host.boot;

import java.nio.file.Path;
import java.time.Clock;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.tool.Budgets;

/**
 * How a workbench is to be run.
 *
 * @param data      the data folder
 * @param database  a JDBC address of PostgreSQL; empty for SQLite in the data folder
 * @param kind      live or demonstration; {@code null} as the folder is, and live for a new one
 * @param host      the network address to listen on
 * @param port      0 picks a free one
 * @param plugins   where the tools' jars are
 * @param safeMode  whether no tool is started
 * @param publicUrl the address by which others reach it, or empty for the one it listens on
 * @param clock     the workbench's clock
 * @param budgets   how long tools may take
 */
public record Settings(
        Path data,
        String database,
        InstanceKind kind,
        String host,
        int port,
        Path plugins,
        boolean safeMode,
        String publicUrl,
        Clock clock,
        Budgets budgets) {
    /** A live workbench in a folder, on a free port of this machine. */
    public static Settings of(Path data, Path plugins) {
        return new Settings(
                data, "", InstanceKind.LIVE, "127.0.0.1", 0, plugins, false, "", Clock.systemUTC(), Budgets.standard());
    }

    /** The same as a demonstration. */
    public Settings demo() {
        return new Settings(
                data, database, InstanceKind.DEMO, host, port, plugins, safeMode, publicUrl, clock, budgets);
    }

    /** The same on another address. */
    public Settings at(String otherHost, int otherPort) {
        return new Settings(data, database, kind, otherHost, otherPort, plugins, safeMode, publicUrl, clock, budgets);
    }

    /** The same with its data in PostgreSQL; empty for SQLite. */
    public Settings in(String jdbcUrl) {
        return new Settings(data, jdbcUrl, kind, host, port, plugins, safeMode, publicUrl, clock, budgets);
    }

    /** The same without tools. */
    public Settings safe(boolean yes) {
        return new Settings(data, database, kind, host, port, plugins, yes, publicUrl, clock, budgets);
    }

    /** The same, reached by others at this address. */
    public Settings reachedAt(String url) {
        return new Settings(data, database, kind, host, port, plugins, safeMode, url, clock, budgets);
    }

    /** The same with tools from another folder. */
    public Settings with(Path otherPlugins) {
        return new Settings(data, database, kind, host, port, otherPlugins, safeMode, publicUrl, clock, budgets);
    }

    Settings of(InstanceKind otherKind) {
        return new Settings(data, database, otherKind, host, port, plugins, safeMode, publicUrl, clock, budgets);
    }

    /** The address by which it is reached, without a slash at its end. */
    public String address() {
        return publicUrl.isEmpty() ? "http://" + host + ":" + port : publicUrl;
    }

    /** The same with another clock. */
    public Settings dated(Clock other) {
        return new Settings(data, database, kind, host, port, plugins, safeMode, publicUrl, other, budgets);
    }

    /** The same with other patience for tools. */
    public Settings patient(Budgets other) {
        return new Settings(data, database, kind, host, port, plugins, safeMode, publicUrl, clock, other);
    }
}
