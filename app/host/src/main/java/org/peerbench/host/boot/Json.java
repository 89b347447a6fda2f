package org.peerbench.host.boot;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;

/** Makes JSON mappers. Each generation gets one of its own: a shared one would hold every unloaded class loader. */
final class Json {
    private static final int CACHED_TYPES = 200;

    private Json() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(16, CACHED_TYPES)))
                .build();
    }
}
