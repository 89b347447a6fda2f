package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.relationships.file.kumu.KumuWriter;

/**
 * What Kumu says of a blueprint that it imports.
 *
 * @see <a href="https://docs.kumu.io/guides/import/blueprints">JSON / Blueprints</a>
 * @see <a href="https://docs.kumu.io/faq/how-do-i-avoid-duplicating-data">How do I avoid duplicating data?</a>
 */
class KumuBlueprintTest {
    private static final Set<String> DIRECTIONS = Set.of("undirected", "directed", "mutual");
    private static final Set<String> LISTS = Set.of("tags");

    private final ObjectMapper json = new ObjectMapper();

    @Property(tries = 200)
    void elementsAndConnectionsAreListsOfObjectsWithPlainValues(@ForAll long seed) throws IOException {
        JsonNode blueprint = written(seed);
        assertEquals(2, blueprint.size());
        for (String part : Set.of("elements", "connections")) {
            assertTrue(blueprint.path(part).isArray());
            for (JsonNode each : blueprint.path(part)) {
                assertTrue(each.isObject());
                each.properties()
                        .forEach(field -> assertTrue(
                                LISTS.contains(field.getKey())
                                        ? field.getValue().isArray()
                                        : field.getValue().isTextual(),
                                () -> field.toString()));
            }
        }
    }

    /** Ids are unique over elements and connections together, and the ends are given by them as soon as there are any. */
    @Property(tries = 200)
    void everyElementHasALabelAndEveryEndIsTheIdOfAnElement(@ForAll long seed) throws IOException {
        JsonNode blueprint = written(seed);
        Set<String> elements = new HashSet<>();
        for (JsonNode element : blueprint.path("elements")) {
            assertTrue(!element.path("label").asText().isBlank());
            assertTrue(elements.add(element.path("id").asText()));
        }
        Set<String> all = new HashSet<>(elements);
        for (JsonNode connection : blueprint.path("connections")) {
            assertTrue(elements.contains(connection.path("from").asText()));
            assertTrue(elements.contains(connection.path("to").asText()));
            assertTrue(DIRECTIONS.contains(connection.path("direction").asText()));
            assertTrue(all.add(connection.path("id").asText()));
        }
    }

    /** Two connections of one pair would be two lines; only what is drawn is a connection. */
    @Property(tries = 200)
    void anAnswerThatIsNoLinkIsNoConnection(@ForAll long seed) throws IOException {
        long drawn =
                RandomNetworks.of(seed).links().stream().filter(Link::drawn).count();
        assertEquals(drawn, written(seed).path("connections").size());
    }

    private JsonNode written(long seed) throws IOException {
        return json.readTree(KumuWriter.write(RandomNetworks.of(seed)));
    }
}
