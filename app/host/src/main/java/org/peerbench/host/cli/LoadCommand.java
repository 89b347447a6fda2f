package org.peerbench.host.cli;

import java.util.List;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Services;
import org.peerbench.host.seed.EnglandSeed;
import org.peerbench.host.seed.LoadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "load", subcommands = LoadCommand.England.class)
final class LoadCommand extends Parent {
    @Command(name = "england")
    static final class England implements Runnable, Order {
        @Spec
        private CommandSpec spec;

        @Mixin
        private DataFolder data;

        @Override
        public void run() {
            spec.commandLine().getOut().println(Console.carryOut(this, data.settings(null)));
        }

        @Override
        public List<String> words() {
            return List.of("load", "england");
        }

        @Override
        public String carryOut(Services services) {
            LoadSummary done =
                    EnglandSeed.load(services.database(), services.settings().clock());
            return Sentences.of(
                    "loaded",
                    done.areas(),
                    done.organisations(),
                    done.people(),
                    done.themes(),
                    done.added(),
                    done.changed(),
                    done.unchanged(),
                    done.figures(),
                    done.newFigures() ? 1 : 0);
        }
    }
}
