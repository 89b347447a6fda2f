package org.peerbench.host.boot;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;

/** Makes JSON mappers. Each generation gets one of its own: a shared one would hold every unloaded class loader. */
final class Json {
    private static final int CACHED_TYPES = 200;

    private Json() {}

    static ObjectMapper mapper() {
        LookupCache<Object, JavaType> types = new LRUMap<>(16, CACHED_TYPES);
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .typeFactory(TypeFactory.defaultInstance().withCache(types))
                .build();
    }
}
