package org.peerbench.host.cli;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.access.Author;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "user", subcommands = UserCommand.Add.class)
final class UserCommand extends Parent {
    static final Author COMMAND_LINE = new Author("system", Sentences.of("author"), "command line");

    @Command(name = "add")
    static final class Add implements Runnable, Order {
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
            List<String> words = new ArrayList<>(List.of("user", "add"));
            words.addAll(named.words());
            return words;
        }

        @Override
        public String carryOut(Services services) {
            String secret = services.access()
                    .addUser(COMMAND_LINE, services.directory(), named.name(), named.role(), named.areas());
            return services.address().get() + "/sign-in/" + secret;
        }
    }
}
