package org.peerbench.host.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Lets a migration commit and roll back as it likes within one transaction that it cannot end, so that what it did can
 * still be looked at and taken back. A commit sets a savepoint; a rollback returns to the latest.
 */
final class HeldConnection implements InvocationHandler, DataSource {
    private final Connection held;
    private final Connection seen;
    private Savepoint latest;
    private boolean autoCommit = true;

    HeldConnection(Connection held) throws SQLException {
        this.held = held;
        held.setAutoCommit(false);
        latest = held.setSavepoint();
        seen = (Connection)
                Proxy.newProxyInstance(HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> mark();
            case "rollback" -> back(arguments);
            case "setAutoCommit" -> autoCommit = (Boolean) arguments[0];
            case "getAutoCommit" -> {
                return autoCommit;
            }
            case "close", "setReadOnly", "setTransactionIsolation" -> {}
            default -> {
                return pass(method, arguments);
            }
        }
        return null;
    }

    private void mark() throws SQLException {
        held.releaseSavepoint(latest);
        latest = held.setSavepoint();
    }

    private void back(Object[] arguments) throws SQLException {
        held.rollback(arguments == null ? latest : (Savepoint) arguments[0]);
    }

    private Object pass(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(held, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public Connection getConnection() {
        return seen;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return seen;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("This is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
