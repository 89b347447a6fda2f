package org.peerbench.testkit.campaign;

import java.util.concurrent.CountDownLatch;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;

/** What a faulty tool does. */
enum Deeds {
    THROW {
        @Override
        void go(ToolContext context) {
            throw new IllegalStateException("The kettle is empty");
        }
    },
    ERROR {
        @Override
        void go(ToolContext context) {
            throw new AssertionError("The kettle has burst");
        }
    },
    MEMORY {
        @Override
        void go(ToolContext context) {
            long[][] all = new long[1000][];
            for (int i = 0; i < all.length; i++) {
                all[i] = new long[Integer.MAX_VALUE - 8];
            }
        }
    },
    OVERFLOW {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        void go(ToolContext context) {
            go(context);
        }
    },
    HANG {
        @Override
        void go(ToolContext context) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException told) {
                throw new IllegalStateException("It was told to end", told);
            }
        }
    },
    SPIN {
        @Override
        void go(ToolContext context) {
            while (System.getProperty(FaultTool.RELEASE) == null) {
                Thread.onSpinWait();
            }
        }
    },
    EXIT {
        @Override
        void go(ToolContext context) {
            System.exit(3);
        }
    },
    HALT {
        @Override
        void go(ToolContext context) {
            Runtime.getRuntime().halt(3);
        }
    },
    /** Round by the back door, which the host cannot close: as a crash of the JVM would be. */
    CRASH {
        @Override
        void go(ToolContext context) {
            try {
                Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 3);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    },
    SLOW_SQL {
        @Override
        void go(ToolContext context) {
            context.database()
                    .read(sql -> sql.createQuery("with recursive n(i) as (select 1 union all select i + 1 from n) "
                                    + "select count(*) from n where i < 0")
                            .mapTo(Long.class)
                            .one());
        }
    },
    HOLD_THE_WRITER {
        @Override
        void go(ToolContext context) {
            context.database().write(new Author("system", "Fault", "campaign"), "Holds on", tx -> {
                HANG.go(context);
                return null;
            });
        }
    },
    WRITE_IN_A_WRITE {
        @Override
        void go(ToolContext context) {
            Author author = new Author("system", "Fault", "campaign");
            context.database()
                    .write(author, "Outer", outer -> context.database().write(author, "Inner", inner -> null));
        }
    },
    OTHERS_TABLE {
        @Override
        void go(ToolContext context) {
            context.database().read(sql -> sql.execute("delete from area"));
        }
    },
    LEAVE_A_THREAD {
        @Override
        void go(ToolContext context) {
            Thread left = new Thread(() -> SPIN.go(context), "left-running");
            left.setDaemon(true);
            left.start();
        }
    };

    abstract void go(ToolContext context);
}
