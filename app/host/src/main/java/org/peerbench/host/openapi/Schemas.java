package org.peerbench.host.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.http.Problem;

/** JSON schemas of the routes' records. A component is required unless it is marked {@link Maybe}. */
final class Schemas {
    private final SchemaBuilder builder;

    Schemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.FLATTENED_ENUMS);
        config.forFields().withRequiredCheck(field -> !mayBeMissing(field)).withNullableCheck(Schemas::mayBeMissing);
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    private static boolean mayBeMissing(FieldScope field) {
        return field.getAnnotation(Maybe.class) != null;
    }

    /** A reference to the schema of a record; JSON without a record may be anything. */
    ObjectNode of(Class<?> type) {
        return JsonNode.class.isAssignableFrom(type)
                ? JsonNodeFactory.instance.objectNode()
                : builder.createSchemaReference(type);
    }

    ObjectNode ofProblem() {
        return of(Problem.class);
    }

    /** All schemas that were referred to. */
    ObjectNode collected() {
        return builder.collectDefinitions("components/schemas");
    }
}
