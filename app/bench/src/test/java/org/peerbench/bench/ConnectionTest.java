package org.peerbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    @Test
    void oneConnectionIsAskedAgainAndAgain() throws IOException {
        try (BareServer bare = BareServer.start();
                Connection connection = Connection.open(bare.target("bare"))) {
            assertEquals("hello".length(), connection.ask());
            assertEquals("hello".length(), connection.ask());
        }
    }

    @Test
    void anAnswerOtherThan200IsNotMeasured() throws IOException {
        try (BareServer bare = BareServer.start();
                Connection connection =
                        Connection.open(Target.of("nothing", bare.javalin().port(), "/nothing"))) {
            assertThrows(IOException.class, connection::ask);
        }
    }
}
