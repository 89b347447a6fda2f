package org.peerbench.host.http;

import java.util.List;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Route;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.tool.Generation;

/** Something that can be asked for at an address. */
public sealed interface Endpoint {
    /** Whose it is. */
    Generation generation();

    /** The method it answers. */
    Method method();

    /** The whole address with its parameters in braces. */
    String pattern();

    /** The key of the permission it needs. */
    String permissionKey();

    /** The permission it needs. */
    default Permission permission() {
        return generation().contributed().permission(permissionKey());
    }

    /** Whether it is for programs: errors are then problem+json and tokens are accepted. */
    default boolean isApi() {
        return false;
    }

    /** The address cut at its slashes. */
    default List<String> segments() {
        return Segments.of(pattern());
    }

    /** The names of the parameters in the address. */
    default List<String> parameterNames() {
        return segments().stream()
                .filter(Segments::isParameter)
                .map(Segments::parameterName)
                .toList();
    }

    /** A page. */
    record OfPage(Generation generation, Page page) implements Endpoint {
        @Override
        public Method method() {
            return Method.GET;
        }

        @Override
        public String pattern() {
            return generation.path(page.path());
        }

        @Override
        public String permissionKey() {
            return page.permission();
        }
    }

    /** The receiver of a form. */
    record OfAction(Generation generation, Action action) implements Endpoint {
        @Override
        public Method method() {
            return Method.POST;
        }

        @Override
        public String pattern() {
            return generation.path(action.path());
        }

        @Override
        public String permissionKey() {
            return action.permission();
        }
    }

    /** A REST route. Programs that watch the host find {@code /health} outside {@code /api}. */
    record OfRoute(Generation generation, Route<?, ?> route) implements Endpoint {
        private static final String HEALTH = "health";

        @Override
        public boolean isApi() {
            return true;
        }

        @Override
        public Method method() {
            return route.method();
        }

        @Override
        public String pattern() {
            String path = generation.path(route.path());
            return generation.isHost() && route.path().equals(HEALTH) ? path : "/api" + path;
        }

        @Override
        public String permissionKey() {
            return route.permission();
        }
    }

    /** A table as a file. */
    record OfExport(Generation generation, TableExporter exporter, FileKind kind) implements Endpoint {
        /** The kinds of file. */
        enum FileKind {
            CSV(".csv"),
            XLSX(".xlsx");

            private final String ending;

            FileKind(String ending) {
                this.ending = ending;
            }

            String ending() {
                return ending;
            }
        }

        @Override
        public Method method() {
            return Method.GET;
        }

        @Override
        public String pattern() {
            return generation.path(exporter.path()) + kind.ending();
        }

        @Override
        public String permissionKey() {
            return exporter.permission();
        }
    }
}
