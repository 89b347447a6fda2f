package org.peerbench.host.cli;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "token", subcommands = TokenCommand.Create.class)
final class TokenCommand extends Parent {
    @Command(name = "create")
    static final class Create implements Runnable, Order {
        @Spec
        private CommandSpec spec;

        @Mixin
        private DataFolder data;

        @Mixin
        private Named named;

        @Override
        public void run() {
            spec.commandLine().getOut().println(Console.carryOut(this, data.settings(null)));
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>(List.of("token", "create"));
            words.addAll(named.words());
            return words;
        }

        @Override
        public String carryOut(Services services) {
            return services.access()
                    .createToken(
                            UserCommand.COMMAND_LINE, services.directory(), named.name(), named.role(), named.areas());
        }
    }
}
